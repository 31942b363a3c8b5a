package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.drawing.Messages;
import org.warmboot.model.Action;
import org.warmboot.model.Destination;
import org.warmboot.model.ImageKind;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.units.DataRates;
import org.warmboot.model.words.ElementNames;

/** What the picture of a step says of it. */
public final class StepWords {
    private StepWords() {}

    /** Gives what an action is called: "quick reload". */
    public static String of(Action action) {
        return Messages.textOr(
                "action." + action.getLiteral(), ActionFacts.of(action).title());
    }

    /** Gives what an action acts on: "guest domains". */
    public static String of(Scope scope) {
        return Messages.text("scope." + scope.getLiteral());
    }

    /** Gives what a step is called: its name, or its action. */
    public static String name(Step step) {
        return ElementNames.given(step).orElseGet(() -> of(step.getAction()));
    }

    /** Gives action and scope of a step. */
    public static String summary(Step step) {
        return switch (step.getScope()) {
            case HOST, HYPERVISOR -> of(step.getAction());
            default -> Messages.text("step.summary", of(step.getAction()), of(step.getScope()));
        };
    }

    /** Gives the options of a step that change what it does, each in a word or two. */
    public static List<String> options(Step step) {
        var words = new ArrayList<String>();
        boolean domains = step.getScope() != Scope.HOST && step.getScope() != Scope.HYPERVISOR;
        if (domains && step.getOrder() == Order.SERIAL) {
            words.add(Messages.text("step.serial"));
        } else if (domains && step.getAtOnce() > 0) {
            words.add(Messages.text("step.atOnce", step.getAtOnce()));
        }
        var options = ActionFacts.of(step).options();
        if (options.contains(Literals.STEP__SCRUBBING)) {
            words.add(
                    Messages.text(step.getScrubbing() == Scrubbing.ALL_MEMORY ? "step.scrub.all" : "step.scrub.free"));
        }
        if (options.contains(Literals.STEP__IMAGE) && step.getImage() != ImageKind.WHOLE) {
            words.add(Messages.text("step.image." + step.getImage().getLiteral()));
        }
        if (options.contains(Literals.STEP__SENDER)) {
            words.add(Messages.text(
                    step.getSender() == Sender.HYPERVISOR ? "step.sender.hypervisor" : "step.sender.dom0"));
        }
        if (options.contains(Literals.STEP__DESTINATION)) {
            words.add(
                    Messages.text(step.getDestination() == Destination.SPARE_HOST ? "step.to.spare" : "step.to.peers"));
        }
        if (options.contains(Literals.STEP__RATE_LIMIT) && step.getRateLimit() > 0) {
            words.add(DataRates.format(step.getRateLimit()));
        }
        return words;
    }
}
