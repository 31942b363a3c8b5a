package org.warmboot.analysis.renewal;

/**
 * A guest that is rejuvenated at an interval of its own, on a hypervisor that is as well.
 *
 * <p>The service is up while both are. Each ages while the service is up and stands still while it is down, and so do
 * the clocks of both intervals. Repair or rejuvenation of the guest renews the guest alone. A failure of the hypervisor
 * takes the guest with it, so its repair renews both. A rejuvenation of the hypervisor renews the hypervisor, and the
 * guest as its clock says. So the process begins anew when both are renewed, and one such cycle gives the long run.
 *
 * @param guest the guest on its own; its robust time must be 0
 * @param hypervisor the hypervisor; downtimes are those of the service, its robust time must be 0
 * @param clock what a rejuvenation of the hypervisor does to the guest
 */
public record NestedRejuvenation(AgeRejuvenation guest, AgeRejuvenation hypervisor, GuestClock clock) {

    /** Checks that both can fail from the beginning. */
    public NestedRejuvenation {
        if (guest.robust() > 0 || hypervisor.robust() > 0) {
            throw new IllegalArgumentException("nested layers have no robust time");
        }
    }

    /**
     * Means of one round of the hypervisor: from one renewal of it to the next. Ratios of these means hold in the long
     * run; counts of the guest are found on a lattice and accurate to about 10^-3 of themselves, 10^-2 where a life
     * ends at certain times only.
     *
     * @param guestInterval time of the service up after which the guest is rejuvenated; positive, may be infinite
     * @param hypervisorInterval the same of the hypervisor
     */
    public CycleMeans cycle(double guestInterval, double hypervisorInterval) {
        if (!(guestInterval > 0) || !(hypervisorInterval > 0)) {
            throw new IllegalArgumentException("intervals of nested clocks must be positive");
        }
        var round = hypervisor.cycle(hypervisorInterval);
        var together = new CommonLife(hypervisor, hypervisorInterval, clock);
        var counts = GuestCounts.of(guest, guestInterval, together);
        var failures = round.up() * counts.failures();
        var rejuvenations = round.up() * counts.rejuvenations();
        return new CycleMeans(
                round.up(),
                round.unplannedDown() + failures * guest.repair(),
                round.plannedDown() + rejuvenations * guest.rejuvenation(),
                round.failures() + failures,
                round.rejuvenations() + rejuvenations);
    }
}
