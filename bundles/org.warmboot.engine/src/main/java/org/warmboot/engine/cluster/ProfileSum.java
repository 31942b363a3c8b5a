package org.warmboot.engine.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmboot.engine.workload.ThroughputCurve.Sample;

/**
 * Adds profiles by one sweep over the times at which any of them jumps or bends.
 *
 * <p>Value and slope of the sum change by differences; whenever no profile is between its first and its last point both
 * are known without them, so rounding does not add up over a long series of hosts.
 */
final class ProfileSum {

    /** At a time, by how much value and slope change, and how many profiles begin (+1) or end (-1) to change. */
    private record Change(double time, double jump, double bend, int active, double settled) {}

    private ProfileSum() {}

    static RateProfile of(List<RateProfile> profiles) {
        var changes = new ArrayList<Change>();
        double settled = 0;
        for (var profile : profiles) {
            settled += profile.first();
            addChanges(profile, changes);
        }
        if (changes.isEmpty()) {
            return RateProfile.constant(settled);
        }
        changes.sort(Comparator.comparingDouble(Change::time));
        var points = new ArrayList<Sample>();
        double value = settled;
        double slope = 0;
        double time = changes.getFirst().time();
        int active = 0;
        for (int i = 0; i < changes.size(); ) {
            value += slope * (changes.get(i).time() - time);
            time = changes.get(i).time();
            double before = value;
            for (; i < changes.size() && changes.get(i).time() == time; i++) {
                var change = changes.get(i);
                value += change.jump();
                slope += change.bend();
                active += change.active();
                settled += change.settled();
            }
            if (active == 0) {
                value = settled;
                slope = 0;
            }
            points.add(new Sample(time, before));
            if (value != before) {
                points.add(new Sample(time, value));
            }
        }
        return RateProfile.of(points);
    }

    private static void addChanges(RateProfile profile, List<Change> changes) {
        int last = profile.size() - 1;
        double slope = 0;
        for (int i = 0; i < last; i++) {
            double width = profile.time(i + 1) - profile.time(i);
            double rise = profile.value(i + 1) - profile.value(i);
            double next = width == 0 ? 0 : rise / width;
            changes.add(new Change(profile.time(i), 0, next - slope, i == 0 ? 1 : 0, 0));
            if (width == 0) {
                changes.add(new Change(profile.time(i), rise, 0, 0, 0));
            }
            slope = next;
        }
        if (last > 0) {
            changes.add(new Change(profile.time(last), 0, -slope, -1, profile.last() - profile.first()));
        }
    }
}
