package org.warmboot.drawing.technique;

import java.util.List;
import org.warmboot.model.Scope;

/**
 * A band of the picture of a technique, with the steps that act on the same things.
 *
 * @param scope  on what they act
 * @param top    upper edge in pixels
 * @param height of the band; small where no step is
 */
public record StepLane(Scope scope, int top, int height) {

    /** On what steps act, from the machine to the guests on it. */
    static final List<Scope> ORDER =
            List.of(Scope.HOST, Scope.HYPERVISOR, Scope.PRIVILEGED_DOMAIN, Scope.DRIVER_DOMAINS, Scope.GUEST_DOMAINS);

    /** Gives the name of the band. */
    public String name() {
        return StepWords.lane(scope);
    }

    /** The first pixel below it. */
    public int bottom() {
        return top + height;
    }
}
