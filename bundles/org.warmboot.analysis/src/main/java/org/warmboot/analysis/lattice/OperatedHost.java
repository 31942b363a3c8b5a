package org.warmboot.analysis.lattice;

import java.util.List;
import java.util.Optional;

/**
 * A host under failures and policies. What happens above its hypervisor does not hold up what is done to it.
 *
 * @param base hypervisor and privileged domain
 * @param drivers driver domains, whose failures take the services of all guests down
 * @param guests the guests
 * @param meets whether actions take so much of the time that it matters that they wait for each other
 */
public record OperatedHost(OperatedLayer base, List<Above> drivers, List<Guest> guests, boolean meets) {

    /** Copies the lists. */
    public OperatedHost {
        drivers = List.copyOf(drivers);
        guests = List.copyOf(guests);
    }

    /**
     * A layer above the hypervisor.
     *
     * @param layer the layer
     * @param renewedAt seconds from the beginning of an action on the hypervisor until it has renewed the layer; NaN if
     *     it does not
     */
    public record Above(OperatedLayer layer, double renewedAt) {}

    /**
     * A guest.
     *
     * @param above its layer
     * @param outages time without its service in an action on the hypervisor
     */
    public record Guest(Above above, List<OutageSpan> outages) {

        /** Copies the list. */
        public Guest {
            outages = List.copyOf(outages);
        }
    }

    /**
     * The only guest to which anything happens by itself, if its operating system and the hypervisor are both acted on,
     * so that one may have to wait for the other; absent if that is not so, or does not matter.
     */
    public Optional<Guest> coupled() {
        var living =
                guests.stream().filter(guest -> !guest.above().layer().isIdle()).toList();
        return meets
                        && living.size() == 1
                        && base.ending() instanceof StretchEnd.AtAge
                        && living.getFirst().above().layer().ending() instanceof StretchEnd.AtAge
                        && drivers.stream().allMatch(driver -> driver.layer().isIdle())
                ? Optional.of(living.getFirst())
                : Optional.empty();
    }
}
