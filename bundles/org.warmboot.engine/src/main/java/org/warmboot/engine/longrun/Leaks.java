package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warmboot.engine.longrun.LongRunTrigger.Threshold;

/** What has leaked away of each component: straight lines over its time up, jumps when a domain of its host reboots. */
final class Leaks {

    /** Alarms are in whole nanoseconds, so that one may ring so much, as a share, below its level. */
    private static final double ROUNDING = 1e-12;

    private record Level(double bytes, int alarm) {}

    private final Alarms alarms;
    private final int[] hostOf;
    private final int[][] leakingOnHost;
    private final boolean[] leaks;
    private final double[] capacity;
    private final double[] perNano;
    private final double[] perReboot;
    private final Level[][] levels;
    private final double[] usedThen;
    private final long[] since;
    private final boolean[] standing;

    Leaks(Numbering numbers, Alarms alarms) {
        this.alarms = alarms;
        hostOf = numbers.hostOf;
        int count = numbers.components.size();
        leaks = new boolean[count];
        capacity = new double[count];
        perNano = new double[count];
        perReboot = new double[count];
        usedThen = new double[count];
        since = new long[count];
        standing = new boolean[count];
        for (int c = 0; c < count; c++) {
            var leak = numbers.components.get(c).leak();
            if (leak.isPresent()) {
                leaks[c] = true;
                capacity[c] = leak.get().capacityBytes();
                perNano[c] = leak.get().bytesPerSecond() * Alarms.seconds(1);
                perReboot[c] = leak.get().bytesPerReboot();
            }
        }
        leakingOnHost = IntStream.range(0, numbers.hosts)
                .mapToObj(host -> IntStream.range(numbers.firstComponent[host], numbers.firstComponent[host + 1])
                        .filter(c -> perReboot[c] > 0).toArray())
                .toArray(int[][]::new);
        levels = levels(numbers);
    }

    private Level[][] levels(Numbering numbers) {
        var found = new ArrayList<List<Level>>();
        numbers.components.forEach(component -> found.add(new ArrayList<>()));
        for (int p = 0; p < numbers.policies.size(); p++) {
            if (numbers.policies.get(p).trigger() instanceof Threshold threshold) {
                int alarm = alarms.layout.due[p];
                for (var level : threshold.levels().entrySet()) {
                    int component = numbers.component(level.getKey(), numbers.hostOfPolicy[p]);
                    found.get(component).add(new Level(level.getValue(), alarm++));
                }
            }
        }
        found.add(List.of());
        return found.stream().map(each -> each.toArray(Level[]::new)).toArray(Level[][]::new);
    }

    void rewind() {
        Arrays.fill(standing, false);
    }

    /** Bytes used at a time on the clock of the host that is not before the last change. */
    double used(int component, long local) {
        return standing[component]
                ? usedThen[component]
                : Math.min(capacity[component],
                        usedThen[component] + perNano[component] * (local - since[component]));
    }

    private double used(int component) {
        return used(component, alarms.local(hostOf[component]));
    }

    /** A component is as new. */
    void renew(int component) {
        if (leaks[component]) {
            change(component, -1, 0);
        }
    }

    /** A domain of a host has been rebooted. */
    void reboot(int host) {
        for (int c : leakingOnHost[host]) {
            double before = used(c);
            change(c, before, Math.min(capacity[c], before + perReboot[c]));
        }
    }

    private void change(int component, double before, double after) {
        usedThen[component] = after;
        since[component] = alarms.local(hostOf[component]);
        expect(component, alarms.layout.usedUp[component], before, capacity[component]);
        for (var level : levels[component]) {
            expect(component, level.alarm(), before, level.bytes());
        }
    }

    /** Sets the alarm for a level unless it had been reached before. */
    private void expect(int component, int alarm, double before, double level) {
        double limit = level * (1 - ROUNDING);
        if (before < limit) {
            double used = usedThen[component];
            long delay = used >= limit ? 0 : level > capacity[component] ? Alarms.NEVER / 2
                    : (long) Math.min(Alarms.NEVER / 2, Math.ceil((level - used) / perNano[component]));
            alarms.in(alarm, hostOf[component], delay);
        }
    }

    void stop(int component) {
        if (leaks[component]) {
            usedThen[component] = used(component);
            standing[component] = true;
        }
    }

    void start(int component) {
        if (leaks[component]) {
            since[component] = alarms.local(hostOf[component]);
            standing[component] = false;
        }
    }
}
