package org.warmboot.engine.aging;

import java.util.ArrayList;
import java.util.List;

/** What has leaked away of one resource so far; time only goes forward. */
final class ResourceLeak {

    private final LeakingResource resource;
    private final List<UsageCurve.Change> changes = new ArrayList<>();
    private double since;
    private double usedThen;

    ResourceLeak(LeakingResource resource) {
        this.resource = resource;
    }

    /** Bytes used at a time in seconds that is not before the last change. */
    double used(double seconds) {
        return Math.min(resource.capacityBytes(), usedThen + resource.bytesPerSecond() * (seconds - since));
    }

    /** Seconds at which so many bytes are used if nothing else happens, infinite if never. */
    double reaches(double bytes) {
        return UsageCurve.reaches(resource, since, usedThen, bytes);
    }

    /** A domain of the host has been rebooted. */
    void lose(double seconds) {
        double used = used(seconds);
        change(seconds, used, Math.min(resource.capacityBytes(), used + resource.bytesPerReboot()));
    }

    /** The component is as new. */
    void renew(double seconds) {
        change(seconds, used(seconds), 0);
    }

    private void change(double seconds, double before, double after) {
        if (after != before) {
            changes.add(new UsageCurve.Change(seconds, before, after));
            since = seconds;
            usedThen = after;
        }
    }

    UsageCurve curve(double horizonSeconds) {
        return new UsageCurve(resource, horizonSeconds, changes);
    }
}
