package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.edit.Messages;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/**
 * Makes commands on the graph of steps of a technique. A step that is taken out of its place leaves no gap: what
 * waited for it waits for what it waited for.
 *
 * @param commands makes the plain commands
 */
public record StepCommands(ScenarioCommands commands) {

    /** Lets a step wait for another one of its technique. */
    public Command link(Step step, Step predecessor) {
        var after = new ArrayList<>(step.getPredecessors());
        if (step != predecessor && !after.contains(predecessor) && step.eContainer() == predecessor.eContainer()) {
            after.add(predecessor);
        }
        return order(Messages.text("order"), Map.of(step, after));
    }

    /** Lets a step no longer wait for another one. */
    public Command unlink(Step step, Step predecessor) {
        var after = new ArrayList<>(step.getPredecessors());
        after.remove(predecessor);
        return order(Messages.text("order"), Map.of(step, after));
    }

    /** Lets a step wait for another one in the place of a link that is there. */
    public Command relink(Step step, Step predecessor, Step newStep, Step newPredecessor) {
        if (newStep == newPredecessor || newStep == step && newPredecessor == predecessor) {
            return new CompoundCommand();
        }
        var places = new LinkedHashMap<Step, Collection<Step>>();
        var before = new LinkedHashSet<>(step.getPredecessors());
        before.remove(predecessor);
        places.put(step, before);
        var after = new LinkedHashSet<>(places.getOrDefault(newStep, newStep.getPredecessors()));
        after.add(newPredecessor);
        places.put(newStep, after);
        return order(Messages.text("order"), places);
    }

    /**
     * Adds a step to a technique: right behind another one, so that what waited for that waits for the new one; else
     * behind everything that is there.
     */
    public Command add(Step step, Technique technique, Optional<Step> behind) {
        var all = new CompoundCommand(Messages.text("create", "step"));
        var places = new LinkedHashMap<Step, Collection<Step>>();
        var leaves = technique.getSteps().stream()
                .filter(each -> successors(each).isEmpty())
                .toList();
        step.getPredecessors().clear();
        step.getPredecessors().addAll(behind.map(List::of).orElse(leaves));
        behind.ifPresent(other -> successors(other)
                .forEach(successor ->
                        places.put(successor, replaced(successor.getPredecessors(), other, List.of(step)))));
        all.add(commands.add(step, technique));
        all.add(order(all.getLabel(), places));
        return all;
    }

    /** Deletes a step; what waited for it waits for what it waited for. */
    public Command remove(Step step) {
        var delete = commands.delete(step);
        var all = order(delete.getLabel(), bridge(step));
        all.add(delete);
        return all;
    }

    /** Takes a step out of its place and puts it right before another one. */
    public Command moveBefore(Step step, Step target) {
        var places = bridge(step);
        places.put(step, predecessors(target, places));
        places.put(target, List.of(step));
        return moved(step, target, places);
    }

    /** Takes a step out of its place and puts it right behind another one. */
    public Command moveBehind(Step step, Step target) {
        var places = bridge(step);
        for (var other : siblings(step)) {
            if (other != step && predecessors(other, places).contains(target)) {
                places.put(other, replaced(predecessors(other, places), target, List.of(step)));
            }
        }
        places.put(step, List.of(target));
        return moved(step, target, places);
    }

    /** Takes a step out of its place and puts it between two steps, the second of which waits for the first. */
    public Command insert(Step step, Step before, Step behind) {
        if (step == before || step == behind) {
            return order(Messages.text("move", step.getName()), Map.of());
        }
        var places = bridge(step);
        places.put(behind, replaced(predecessors(behind, places), before, List.of(step)));
        places.put(step, List.of(before));
        return moved(step, behind, places);
    }

    /** Adds a step to a technique between two steps, the second of which waits for the first. */
    public Command add(Step step, Technique technique, Step before, Step behind) {
        var all = new CompoundCommand(Messages.text("create", "step"));
        step.getPredecessors().clear();
        step.getPredecessors().add(before);
        all.add(commands.add(step, technique));
        all.add(order(all.getLabel(), Map.of(behind, replaced(behind.getPredecessors(), before, List.of(step)))));
        return all;
    }

    private CompoundCommand moved(Step step, Step target, Map<Step, Collection<Step>> places) {
        boolean possible = step != target && step.eContainer() == target.eContainer();
        return order(Messages.text("move", step.getName()), possible ? places : Map.of());
    }

    /** What the successors of a step wait for once it is gone. */
    private static Map<Step, Collection<Step>> bridge(Step step) {
        var places = new LinkedHashMap<Step, Collection<Step>>();
        for (var successor : successors(step)) {
            places.put(successor, replaced(successor.getPredecessors(), step, step.getPredecessors()));
        }
        return places;
    }

    private static Collection<Step> predecessors(Step step, Map<Step, Collection<Step>> places) {
        return places.getOrDefault(step, step.getPredecessors());
    }

    private static Set<Step> replaced(Collection<Step> steps, Step out, Collection<Step> in) {
        var result = new LinkedHashSet<Step>();
        steps.forEach(each -> result.addAll(each == out ? in : List.of(each)));
        return result;
    }

    private CompoundCommand order(String label, Map<Step, ? extends Collection<Step>> places) {
        var all = new CompoundCommand(label);
        places.forEach((step, predecessors) -> {
            if (!List.copyOf(predecessors).equals(step.getPredecessors())) {
                all.add(commands.set(step, Literals.STEP__PREDECESSORS, List.copyOf(predecessors)));
            }
        });
        return all;
    }

    private static List<Step> successors(Step step) {
        return siblings(step).stream()
                .filter(other -> other.getPredecessors().contains(step))
                .toList();
    }

    private static List<Step> siblings(Step step) {
        return step.eContainer() instanceof Technique technique ? technique.getSteps() : List.of();
    }
}
