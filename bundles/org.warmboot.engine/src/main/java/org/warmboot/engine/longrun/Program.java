package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The steps of an operation in the order in which they take effect. */
final class Program {

    /** What happens in a step; the order is that of things of one time. The service of a guest goes away. */
    static final byte AWAY = 0;
    /** The service of a guest is back. */
    static final byte BACK = 1;
    /** A domain of the host has been rebooted. */
    static final byte REBOOT = 2;
    /** A component is as new. */
    static final byte RENEW = 3;
    /** The action ends. */
    static final byte END = 4;

    /** By step: nanoseconds from the beginning, what happens, number of the guest or component on its host. */
    final long[] offsets;

    final byte[] steps;
    final int[] targets;

    private record Entry(long offset, byte step, int target) {}

    /**
     * Puts the steps in order.
     *
     * @param guest number of a guest by its identifier
     * @param component number of a component by its identifier, -1 if it does not age
     */
    Program(OperationPlan operation, ToIntFunction<String> guest, ToIntFunction<String> component) {
        var entries = entries(operation, guest, component);
        offsets = entries.stream().mapToLong(Entry::offset).toArray();
        targets = entries.stream().mapToInt(Entry::target).toArray();
        steps = new byte[offsets.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = entries.get(i).step();
        }
    }

    private static List<Entry> entries(
            OperationPlan operation, ToIntFunction<String> guest, ToIntFunction<String> component) {
        var entries = new ArrayList<Entry>();
        operation
                .outages()
                .forEach((id, outages) -> outages.forEach(outage -> {
                    long start = Time.nanos(outage.start());
                    long end = Time.nanos(outage.end());
                    if (start < end) {
                        entries.add(new Entry(start, AWAY, guest.applyAsInt(id)));
                        entries.add(new Entry(end, BACK, guest.applyAsInt(id)));
                    }
                }));
        var rejuvenation = operation.rejuvenation();
        rejuvenation.reboots().forEach(offset -> entries.add(new Entry(Time.nanos(offset), REBOOT, 0)));
        rejuvenation.renewals().forEach((id, offset) -> {
            if (component.applyAsInt(id) >= 0) {
                entries.add(new Entry(Time.nanos(offset), RENEW, component.applyAsInt(id)));
            }
        });
        // what an execution leaves behind, such as a late service, still belongs to it
        long end = entries.stream().mapToLong(Entry::offset).reduce(Time.nanos(rejuvenation.seconds()), Math::max);
        entries.add(new Entry(end, END, 0));
        entries.sort(Comparator.comparingLong(Entry::offset)
                .thenComparingInt(Entry::step)
                .thenComparingInt(Entry::target));
        return entries;
    }
}
