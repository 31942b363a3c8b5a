package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.warmboot.drawing.Messages;
import org.warmboot.model.Action;
import org.warmboot.model.ImageKind;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
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

    /** Gives what the lane of the steps is called that act on something: "Guests". */
    public static String lane(Scope scope) {
        return Messages.text("lane." + scope.getLiteral());
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

    /** Tells whether a step acts on domains, one after another or at once. */
    public static boolean actsOnDomains(Step step) {
        return step.getScope() != Scope.HOST && step.getScope() != Scope.HYPERVISOR;
    }

    /** Gives what a value is called that an option of a step can have: "by dom0". */
    public static String option(Enumerator value) {
        return Messages.text("option." + value.getLiteral());
    }

    /** Gives the options of a step that change what it does, each in a word or two. */
    public static List<String> options(Step step) {
        var words = new ArrayList<String>();
        if (actsOnDomains(step) && step.getOrder() == Order.SERIAL) {
            words.add(option(step.getOrder()));
        } else if (actsOnDomains(step) && step.getAtOnce() > 0) {
            words.add(Messages.text("step.atOnce", step.getAtOnce()));
        }
        var options = ActionFacts.of(step).options();
        if (options.contains(Literals.STEP__SCRUBBING)) {
            words.add(option(step.getScrubbing()));
        }
        if (options.contains(Literals.STEP__IMAGE) && step.getImage() != ImageKind.WHOLE) {
            words.add(option(step.getImage()));
        }
        if (options.contains(Literals.STEP__SENDER)) {
            words.add(option(step.getSender()));
        }
        if (options.contains(Literals.STEP__DESTINATION)) {
            words.add(option(step.getDestination()));
        }
        if (options.contains(Literals.STEP__RATE_LIMIT) && step.getRateLimit() > 0) {
            words.add(DataRates.format(step.getRateLimit()));
        }
        return words;
    }
}
