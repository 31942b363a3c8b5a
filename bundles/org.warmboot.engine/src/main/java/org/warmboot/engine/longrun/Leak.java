package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.Optional;
import org.warmboot.engine.aging.LeakingResource;

/** What has leaked away of a component: a line over its time up, with a jump when a domain of its host reboots. */
final class Leak {

    /** Alarms are in whole nanoseconds, so that one may ring so much, as a share, below its level. */
    private static final double ROUNDING = 1e-12;

    /** Of its being used up. */
    int alarm;

    private final boolean leaks;
    private final double capacity;
    private final double perNano;
    private final double perReboot;
    private final double lossPerByte;
    private Alarms alarms;
    private double[] levels = {};
    private int[] levelAlarms = {};
    private double usedThen;
    private long since;
    private boolean stands;

    Leak(Optional<LeakingResource> resource) {
        leaks = resource.isPresent();
        capacity = resource.map(LeakingResource::capacityBytes).orElse(0.0);
        perNano = resource.map(LeakingResource::bytesPerSecond).orElse(0.0) * Time.seconds(1);
        perReboot = resource.map(LeakingResource::bytesPerReboot).orElse(0.0);
        lossPerByte = resource.map(each -> each.throughputLoss() / each.capacityBytes()).orElse(0.0);
    }

    void join(Alarms ofHost) {
        alarms = ofHost;
    }

    /** An alarm rings when so many bytes are used. */
    void watch(double bytes, int levelAlarm) {
        levels = Arrays.copyOf(levels, levels.length + 1);
        levels[levels.length - 1] = bytes;
        levelAlarms = Arrays.copyOf(levelAlarms, levels.length);
        levelAlarms[levels.length - 1] = levelAlarm;
    }

    boolean leaks() {
        return leaks;
    }

    boolean takesThroughput() {
        return lossPerByte > 0;
    }

    void rewind() {
        stands = false;
    }

    /** Bytes used at a time on the clock of the host that is not before the last change. */
    private double used(long local) {
        return stands ? usedThen : Math.min(capacity, usedThen + perNano * (local - since));
    }

    /** Share of the throughput that is left at a time on the clock of the host. */
    double throughputFactor(long local) {
        return 1 - lossPerByte * used(local);
    }

    /** The component is as new. */
    void renew() {
        if (leaks) {
            change(-1, 0);
        }
    }

    boolean leaksAtReboots() {
        return perReboot > 0;
    }

    /** A domain of the host has been rebooted; only for what {@link #leaksAtReboots() leaks then}. */
    void reboot() {
        double before = used(alarms.local());
        change(before, Math.min(capacity, before + perReboot));
    }

    private void change(double before, double after) {
        usedThen = after;
        since = alarms.local();
        expect(alarm, before, capacity);
        for (int i = 0; i < levels.length; i++) {
            expect(levelAlarms[i], before, levels[i]);
        }
    }

    /** Sets the alarm of a level unless it had been reached before. */
    private void expect(int levelAlarm, double before, double level) {
        double limit = level * (1 - ROUNDING);
        if (before < limit) {
            double nanos = level > capacity ? Double.POSITIVE_INFINITY
                    : usedThen >= limit ? 0 : Math.ceil((level - usedThen) / perNano);
            alarms.in(levelAlarm, (long) Math.min(Time.LONGEST, nanos));
        }
    }

    void stop() {
        if (leaks) {
            usedThen = used(alarms.local());
            stands = true;
        }
    }

    void start() {
        if (leaks) {
            since = alarms.local();
            stands = false;
        }
    }
}
