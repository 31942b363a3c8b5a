package org.warmboot.engine.longrun;

import java.util.Arrays;

/**
 * Books the time without service of each guest to what caused it.
 *
 * <p>Causes that overlap count once: the one that began first holds until it ends, then the next one still there.
 */
final class OutageLedger {

    /** Causes by number, each that of its measure of down time. */
    static final int HYPERVISOR_ACTION = LongRunMeasure.DOWN_HYPERVISOR_ACTION.ordinal();
    static final int SYSTEM_ACTION = LongRunMeasure.DOWN_SYSTEM_ACTION.ordinal();
    static final int HYPERVISOR_FAILURE = LongRunMeasure.DOWN_HYPERVISOR_FAILURE.ordinal();
    static final int SYSTEM_FAILURE = LongRunMeasure.DOWN_SYSTEM_FAILURE.ordinal();

    private static final int CAUSES = 4;

    private final long warmUp;
    private final double[] requestsPerSecond;
    private final LoadIntegral load;
    /** Causes that hold, in the order in which they began, side by side for each guest. */
    private final byte[] holding;
    private final int width;
    private final int[] depth;
    private final byte[] first;
    private final long[] began;
    private final long[] since;
    private final double[] down = new double[CAUSES];
    private long planned;
    private long unplanned;
    private double requestsLost;
    private OutageLengths lengths = new OutageLengths();

    OutageLedger(Numbering numbers, LongRunPlan plan) {
        warmUp = Alarms.nanos(plan.warmUpSeconds());
        load = new LoadIntegral(plan.load());
        int guests = numbers.guests.length;
        requestsPerSecond = Arrays.stream(numbers.guests)
                .mapToDouble(guest -> numbers.components.get(guest).requestsPerSecond())
                .toArray();
        // each driver domain of a host may be a cause of its own
        width = CAUSES + plan.hosts().stream().mapToInt(host -> host.components().size()).max().orElse(0);
        holding = new byte[guests * width];
        depth = new int[guests];
        first = new byte[guests];
        began = new long[guests];
        since = new long[guests];
    }

    void rewind(OutageLengths counted) {
        lengths = counted;
        Arrays.fill(depth, 0);
        Arrays.fill(down, 0);
        planned = 0;
        unplanned = 0;
        requestsLost = 0;
    }

    boolean isUp(int guest) {
        return depth[guest] == 0;
    }

    /** A cause begins to keep the service of a guest away. */
    void begin(int guest, int cause, long now) {
        int held = depth[guest]++;
        holding[guest * width + held] = (byte) cause;
        if (held == 0) {
            since[guest] = now;
            began[guest] = now;
            first[guest] = (byte) cause;
            if (now >= warmUp) {
                if (isPlanned(cause)) {
                    planned++;
                } else {
                    unplanned++;
                }
            }
        }
    }

    /** A cause ends; the service is back unless another one holds. */
    void end(int guest, int cause, long now) {
        int from = guest * width;
        int place = from;
        while (holding[place] != cause) {
            place++;
        }
        int left = --depth[guest];
        if (place == from) {
            book(guest, now);
            if (left == 0) {
                count(guest, now);
                return;
            }
        }
        System.arraycopy(holding, place + 1, holding, place, from + left - place);
    }

    /** A cause takes the place of all others. */
    void supersede(int guest, int cause, long now) {
        if (depth[guest] == 0) {
            begin(guest, cause, now);
        } else {
            book(guest, now);
            depth[guest] = 1;
            holding[guest * width] = (byte) cause;
        }
    }

    /** Books what is still down at the end. */
    void close(long horizon) {
        for (int guest = 0; guest < depth.length; guest++) {
            if (depth[guest] > 0) {
                book(guest, horizon);
            }
        }
    }

    /** Books the time since the last booking to the cause that holds. */
    private void book(int guest, long now) {
        if (now > warmUp) {
            long start = Math.max(since[guest], warmUp);
            down[holding[guest * width]] += Alarms.seconds(now - start);
            if (requestsPerSecond[guest] > 0) {
                requestsLost += requestsPerSecond[guest]
                        * load.between(Alarms.seconds(start), Alarms.seconds(now));
            }
        }
        since[guest] = now;
    }

    private void count(int guest, long now) {
        if (began[guest] >= warmUp) {
            lengths.count(Alarms.seconds(now - began[guest]), isPlanned(first[guest]));
        }
    }

    private static boolean isPlanned(int cause) {
        return cause == HYPERVISOR_ACTION || cause == SYSTEM_ACTION;
    }

    /** Seconds down of all guests. */
    double down() {
        return down[0] + down[1] + down[2] + down[3];
    }

    /** Fills in the measures of outages. */
    void report(double[] values) {
        double guests = depth.length;
        for (int cause = 0; cause < CAUSES; cause++) {
            values[cause] = down[cause] / guests;
        }
        values[LongRunMeasure.PLANNED_OUTAGES.ordinal()] = planned / guests;
        values[LongRunMeasure.UNPLANNED_OUTAGES.ordinal()] = unplanned / guests;
        values[LongRunMeasure.REQUESTS_LOST.ordinal()] = requestsLost;
    }
}
