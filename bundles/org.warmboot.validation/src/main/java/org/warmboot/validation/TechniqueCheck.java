package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.STEP__PREDECESSORS;
import static org.warmboot.model.ModelPackage.Literals.STEP__ROUND_LIMIT;
import static org.warmboot.model.ModelPackage.Literals.STEP__SCRUBBING;
import static org.warmboot.model.ModelPackage.Literals.STEP__SENDER;
import static org.warmboot.model.ModelPackage.Literals.TECHNIQUE__STEPS;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Scenario;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.validation.setting.PreCopy;
import org.warmboot.validation.technique.FixSearch;
import org.warmboot.validation.technique.Repair;
import org.warmboot.validation.technique.StepGraph;
import org.warmboot.validation.technique.StepProblem;
import org.warmboot.validation.technique.StepRules;
import org.warmboot.validation.technique.TechniqueWalk;

/** The steps of a technique can be done one after another, and end with everything running again. */
final class TechniqueCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getTechniques().forEach(technique -> check(technique, found));
    }

    private static void check(Technique technique, Issues found) {
        if (technique.getSteps().isEmpty()) {
            found.error(technique, TECHNIQUE__STEPS, "technique.empty", technique);
            return;
        }
        boolean connected = checkPredecessors(technique, found);
        var cycle = new StepGraph(technique).cycle();
        cycle.ifPresent(step -> found.add(
                Severity.ERROR,
                step,
                STEP__PREDECESSORS,
                repairs(technique, step),
                "technique.cycle",
                step,
                technique));
        technique.getSteps().stream()
                .filter(step -> step.getRoundLimit() > PreCopy.MOST_ROUNDS)
                .forEach(step -> found.error(step, STEP__ROUND_LIMIT, "step.rounds", step, PreCopy.MOST_ROUNDS));
        List<StepProblem> rules = StepRules.problems(technique);
        rules.forEach(problem -> report(problem, found));
        // what follows from a wrong order would only repeat the reason in other words
        if (connected && cycle.isEmpty() && rules.isEmpty()) {
            TechniqueWalk.problems(technique).forEach(problem -> report(problem, found));
        }
    }

    private static boolean checkPredecessors(Technique technique, Issues found) {
        boolean connected = true;
        for (Step step : technique.getSteps()) {
            for (Step predecessor : step.getPredecessors()) {
                if (!EcoreUtil.isAncestor(technique, predecessor)) {
                    var fix = QuickFix.of(
                            Messages.get("fix.unlink", predecessor),
                            new Change.Remove(step, STEP__PREDECESSORS, predecessor));
                    found.add(
                            Severity.ERROR,
                            step,
                            STEP__PREDECESSORS,
                            List.of(fix),
                            "technique.predecessor",
                            step,
                            predecessor,
                            technique);
                    connected = false;
                }
            }
        }
        return connected;
    }

    private static void report(StepProblem problem, Issues found) {
        found.add(
                Severity.ERROR,
                problem.target(),
                problem.feature(),
                fixes(problem),
                problem.key(),
                problem.values().toArray());
    }

    private static List<QuickFix> fixes(StepProblem problem) {
        if (problem.feature() == STEP__SCRUBBING) {
            return List.of(QuickFix.of(
                    Messages.get("fix.scrub-free"),
                    new Change.Set(problem.target(), STEP__SCRUBBING, Scrubbing.FREE_MEMORY)));
        }
        if (problem.feature() == STEP__SENDER) {
            return List.of(QuickFix.of(
                    Messages.get("fix.sender"), new Change.Set(problem.target(), STEP__SENDER, Sender.HYPERVISOR)));
        }
        if (problem.key().equals("step.unordered")) {
            return List.of(QuickFix.of(
                    Messages.get("fix.order", problem.values().toArray()),
                    new Change.Add(
                            problem.target(),
                            STEP__PREDECESSORS,
                            problem.values().getLast())));
        }
        return switch (problem.target()) {
            case Step step when step.eContainer() instanceof Technique technique -> repairs(technique, step);
            case Technique technique -> fixes(technique, FixSearch.of(technique));
            default -> List.of();
        };
    }

    private static List<QuickFix> repairs(Technique technique, Step step) {
        return fixes(technique, FixSearch.of(technique, step));
    }

    private static List<QuickFix> fixes(Technique technique, List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> {
                    var changes = new ArrayList<Change>();
                    repair.in().ifPresent(in -> changes.add(new Change.Add(technique, TECHNIQUE__STEPS, in)));
                    repair.predecessors()
                            .forEach((changed, predecessors) ->
                                    changes.add(new Change.Set(changed, STEP__PREDECESSORS, predecessors)));
                    repair.out().ifPresent(out -> changes.add(new Change.Remove(technique, TECHNIQUE__STEPS, out)));
                    return new QuickFix(
                            Messages.get(repair.key(), repair.values().toArray()), changes);
                })
                .toList();
    }
}
