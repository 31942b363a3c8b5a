package org.warmboot.validation.technique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Action;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.id.Ids;

/** Looks for the smallest changes that make a technique work, by trying them on a copy. */
public final class FixSearch {
    private static final int MOST = 3;

    private final Technique technique;

    private FixSearch(Technique technique) {
        this.technique = technique;
    }

    /** Gives at most three changes after each of which nothing is wrong any more; they concern one step. */
    public static List<Repair> of(Technique technique, Step step) {
        var repairs = new FixSearch(technique);
        return repairs.candidates(step).filter(repairs::works).limit(MOST).toList();
    }

    /** Gives at most three changes after each of which nothing is wrong any more; they may concern any step. */
    public static List<Repair> of(Technique technique) {
        var repairs = new FixSearch(technique);
        var steps = List.copyOf(technique.getSteps());
        return Stream.concat(
                        steps.stream()
                                .flatMap(step -> repairs.closing(step).stream())
                                .map(repairs::append),
                        steps.stream().flatMap(repairs::candidates))
                .filter(repairs::works)
                .limit(MOST)
                .toList();
    }

    /** The smaller changes first. */
    private Stream<Repair> candidates(Step step) {
        var others =
                technique.getSteps().stream().filter(other -> other != step).toList();
        return Stream.of(
                        step.getPredecessors().stream().map(other -> unlink(step, other)),
                        others.stream().map(other -> link(step, other)),
                        others.stream().map(other -> moveBehind(step, other)),
                        others.stream().map(other -> moveBefore(step, other)),
                        others.isEmpty() ? Stream.<Repair>empty() : Stream.of(takeOut(step)),
                        opening(step).stream()
                                .flatMap(added -> technique.getSteps().stream().map(other -> insert(added, other))))
                .flatMap(each -> each);
    }

    private Repair unlink(Step step, Step other) {
        var list = new ArrayList<>(step.getPredecessors());
        list.remove(other);
        return repair("fix.unwait", List.of(step, other), Map.of(step, list));
    }

    private Repair link(Step step, Step other) {
        var list = new LinkedHashSet<>(step.getPredecessors());
        list.add(other);
        return repair("fix.order", List.of(step, other), Map.of(step, List.copyOf(list)));
    }

    private Repair moveBehind(Step step, Step other) {
        var places = bridge(step);
        for (Step each : technique.getSteps()) {
            if (each != step && predecessors(each, places).contains(other)) {
                places.put(each, replaced(predecessors(each, places), other, List.of(step)));
            }
        }
        places.put(step, List.of(other));
        return repair("fix.behind", List.of(step, other), places);
    }

    private Repair moveBefore(Step step, Step other) {
        var places = bridge(step);
        places.put(step, predecessors(other, places));
        places.put(other, List.of(step));
        return repair("fix.before", List.of(step, other), places);
    }

    private Repair takeOut(Step step) {
        return new Repair("fix.out", List.of(step), Optional.empty(), bridge(step), Optional.of(step));
    }

    private static Repair insert(Step added, Step other) {
        var places = new LinkedHashMap<Step, List<Step>>();
        places.put(added, List.copyOf(other.getPredecessors()));
        places.put(other, List.of(added));
        return new Repair("fix.insert", List.of(added, other), Optional.of(added), places, Optional.empty());
    }

    private Repair append(Step added) {
        var last = technique.getSteps().stream()
                .filter(step -> technique.getSteps().stream()
                        .noneMatch(other -> other.getPredecessors().contains(step)))
                .toList();
        return new Repair("fix.append", List.of(added), Optional.of(added), Map.of(added, last), Optional.empty());
    }

    /** A step that does to domains what has to be done before a step, if anything has. */
    private Optional<Step> opening(Step step) {
        return ActionFacts.of(step).after().map(action -> counterpart(step, action));
    }

    /** A step that brings domains back that a step leaves unable to serve, if one can. */
    private Optional<Step> closing(Step step) {
        var facts = ActionFacts.of(step);
        boolean served = facts.ofDomains().filter(its -> its.to().serves()).isPresent();
        return served ? Optional.empty() : facts.inverse().map(action -> counterpart(step, action));
    }

    private Step counterpart(Step step, Action action) {
        var added = ModelFactory.eINSTANCE.createStep();
        added.setId(Ids.freshOr(
                Ids.used(List.of(EcoreUtil.getRootContainer(technique))),
                technique.getId() + "." + action.getLiteral()));
        added.setName(ActionFacts.of(action).title());
        added.setAction(action);
        added.setScope(step.getScope());
        added.setOrder(step.getOrder());
        return added;
    }

    private static Repair repair(String key, List<Object> values, Map<Step, List<Step>> places) {
        return new Repair(key, values, Optional.empty(), places, Optional.empty());
    }

    /** What waited for the step waits for what the step waited for. */
    private Map<Step, List<Step>> bridge(Step step) {
        var places = new LinkedHashMap<Step, List<Step>>();
        for (Step each : technique.getSteps()) {
            if (each.getPredecessors().contains(step)) {
                places.put(each, replaced(each.getPredecessors(), step, step.getPredecessors()));
            }
        }
        return places;
    }

    private static List<Step> predecessors(Step step, Map<Step, List<Step>> places) {
        return places.getOrDefault(step, step.getPredecessors());
    }

    private static List<Step> replaced(List<Step> steps, Step old, List<Step> by) {
        return steps.stream()
                .flatMap(each -> each == old ? by.stream() : Stream.of(each))
                .distinct()
                .toList();
    }

    private boolean works(Repair repair) {
        var copier = new EcoreUtil.Copier();
        var copy = (Technique) copier.copy(technique);
        repair.in().ifPresent(step -> copy.getSteps().add((Step) copier.copy(step)));
        copier.copyReferences();
        repair.predecessors().forEach((step, list) -> {
            var copied = ((Step) copier.get(step)).getPredecessors();
            copied.clear();
            list.forEach(each -> copied.add((Step) copier.get(each)));
        });
        repair.out().ifPresent(step -> copy.getSteps().remove(copier.get(step)));
        return !copy.getSteps().isEmpty()
                && new StepGraph(copy).cycle().isEmpty()
                && StepRules.problems(copy).isEmpty()
                && TechniqueWalk.problems(copy).isEmpty();
    }
}
