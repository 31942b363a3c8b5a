package org.warmboot.experiment.compile;

import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.model.Element;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;

/** Translates a technique with its graph of steps. */
final class TechniqueCompiler {

    private TechniqueCompiler() {}

    static TechniquePlan compile(Technique technique) {
        return new TechniquePlan(
                technique.getId(),
                ElementNames.orId(technique),
                technique.getSteps().stream().map(TechniqueCompiler::step).toList());
    }

    private static StepPlan step(Step step) {
        return new StepPlan(
                step.getId(),
                ElementNames.orId(step),
                Action.valueOf(step.getAction().getName()),
                Scope.valueOf(step.getScope().getName()),
                Order.valueOf(step.getOrder().getName()),
                Scrubbing.valueOf(step.getScrubbing().getName()),
                step.getPredecessors().stream().map(Element::getId).toList(),
                options(step));
    }

    private static StepOptions options(Step step) {
        return new StepOptions(
                ImageKind.valueOf(step.getImage().getName()),
                Sender.valueOf(step.getSender().getName()),
                step.getAtOnce(),
                Destination.valueOf(step.getDestination().getName()),
                step.getRateLimit(),
                step.getRoundLimit(),
                step.getStopThreshold());
    }
}
