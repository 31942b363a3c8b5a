package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of an operation in the order in which they take effect.
 *
 * @param offsets nanoseconds from the beginning, by step
 * @param steps what happens, by step; the last one is the end
 * @param targets number of the guest or component that a step concerns, by step
 */
record Program(long[] offsets, Step[] steps, int[] targets) {

    /** What happens; the order is that of things of one time. */
    enum Step {
        /** The service of a guest goes away. */
        AWAY,
        /** The service of a guest is back. */
        BACK,
        /** A domain of the host has been rebooted. */
        REBOOT,
        /** A component is as new. */
        RENEW,
        /** The action ends. */
        END
    }

    private record Entry(long offset, Step step, int target) {}

    /** Program of an operation on a host; what it names must be there. */
    static Program of(OperationPlan operation, int host, Numbering numbers) {
        var entries = new ArrayList<Entry>();
        operation.outages().forEach((guest, outages) -> {
            int target = numbers.guestOf[numbers.component(guest, host)];
            for (var outage : outages) {
                long start = Alarms.nanos(outage.start());
                long end = Alarms.nanos(outage.end());
                if (start < end) {
                    entries.add(new Entry(start, Step.AWAY, target));
                    entries.add(new Entry(end, Step.BACK, target));
                }
            }
        });
        var rejuvenation = operation.rejuvenation();
        rejuvenation.reboots().forEach(offset -> entries.add(new Entry(Alarms.nanos(offset), Step.REBOOT, host)));
        rejuvenation.renewals().forEach((component, offset) -> {
            for (int target : numbers.components(List.of(component), host)) {
                entries.add(new Entry(Alarms.nanos(offset), Step.RENEW, target));
            }
        });
        // what an execution leaves behind, such as a late service, still belongs to it
        long end = entries.stream().mapToLong(Entry::offset).reduce(Alarms.nanos(rejuvenation.seconds()), Math::max);
        entries.add(new Entry(end, Step.END, host));
        return of(entries);
    }

    private static Program of(List<Entry> entries) {
        entries.sort(Comparator.comparingLong(Entry::offset).thenComparing(Entry::step)
                .thenComparingInt(Entry::target));
        return new Program(
                entries.stream().mapToLong(Entry::offset).toArray(),
                entries.stream().map(Entry::step).toArray(Step[]::new),
                entries.stream().mapToInt(Entry::target).toArray());
    }
}
