package org.warmboot.validation;

import java.util.List;
import java.util.stream.LongStream;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.ThroughputExperiment;

/**
 * The guests of an experiment where it needs most memory.
 *
 * @param count  number of guests
 * @param memory bytes of each, the largest one where they differ
 */
record ExperimentGuests(long count, long memory) {

    static ExperimentGuests of(Experiment experiment) {
        List<Long> drawn = drawn(experiment.getHost());
        long first = drawn.isEmpty() ? 0 : drawn.getFirst();
        return switch (experiment) {
            case RebootExperiment reboot when reboot.getSweep() instanceof DomainSweep sweep ->
                new ExperimentGuests(sweep.getTo(), sweep.getMemory());
            case RebootExperiment reboot when reboot.getSweep() instanceof MemorySweep sweep ->
                new ExperimentGuests(sweep.getDomains(), sweep.getTo());
            case ThroughputExperiment throughput -> new ExperimentGuests(1, throughput.getMemory());
            case AvailabilityExperiment longRun -> new ExperimentGuests(longRun.getDomains(), first);
            case RollingExperiment rolling when rolling.getDomains() >= 0 ->
                new ExperimentGuests(rolling.getDomains(), first);
            default -> new ExperimentGuests(drawn.size(), drawn.stream().mapToLong(each -> each).max().orElse(0));
        };
    }

    /** Tells whether each finds room in one of some spaces, given in bytes. */
    boolean fit(LongStream spaces) {
        return memory <= 0 || spaces.filter(space -> space > 0).map(space -> space / memory).sum() >= count;
    }

    private static List<Long> drawn(Host host) {
        return host == null ? List.of() : host.getDomains().stream().filter(GuestDomain.class::isInstance)
                .map(guest -> guest.getMemory()).toList();
    }
}
