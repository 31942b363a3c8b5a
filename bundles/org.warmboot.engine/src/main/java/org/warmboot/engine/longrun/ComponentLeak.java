package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.Optional;
import org.warmboot.engine.aging.LeakingResource;

/** What has leaked away of a component: a line over its time up, with a jump when a domain of its host reboots. */
final class ComponentLeak {

    /** Alarms are in whole nanoseconds, so that one may ring so much, as a share, below its level. */
    private static final double ROUNDING = 1e-12;

    /** Of its being used up. */
    int alarm;

    private final boolean leaks;
    private final double capacity;
    private final double perNano;
    private final double perReboot;
    private final LeakLines lines;
    private final int place;
    private Alarms alarms;
    private double[] levels = {};
    private int[] levelAlarms = {};

    /** A leak, if there is one, of the component that has a place among those of its host. */
    ComponentLeak(Optional<LeakingResource> resource, LeakLines lines, int place) {
        this.lines = lines;
        this.place = place;
        leaks = resource.isPresent();
        capacity = resource.map(LeakingResource::capacityBytes).orElse(0.0);
        perNano = resource.map(LeakingResource::bytesPerSecond).orElse(0.0) * Time.seconds(1);
        perReboot = resource.map(LeakingResource::bytesPerReboot).orElse(0.0);
        resource.ifPresent(each -> lines.limit(place, capacity, each.throughputLoss() / each.capacityBytes()));
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

    void rewind() {
        start();
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
        double before = lines.used(place, alarms.local());
        change(before, Math.min(capacity, before + perReboot));
    }

    private void change(double before, double after) {
        lines.set(place, after, alarms.local());
        expect(alarm, before, after, capacity);
        for (int i = 0; i < levels.length; i++) {
            expect(levelAlarms[i], before, after, levels[i]);
        }
    }

    /** Sets the alarm of a level unless it had been reached before. */
    private void expect(int levelAlarm, double before, double after, double level) {
        double limit = level * (1 - ROUNDING);
        if (before < limit) {
            double nanos = level > capacity
                    ? Double.POSITIVE_INFINITY
                    : after >= limit ? 0 : Math.ceil((level - after) / perNano);
            alarms.in(levelAlarm, (long) Math.min(Time.LONGEST, nanos));
        }
    }

    void stop() {
        if (leaks) {
            lines.grow(place, 0, alarms.local());
        }
    }

    void start() {
        if (leaks) {
            lines.grow(place, perNano, alarms.local());
        }
    }
}
