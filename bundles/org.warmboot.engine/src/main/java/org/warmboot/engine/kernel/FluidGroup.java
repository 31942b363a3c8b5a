package org.warmboot.engine.kernel;

/**
 * Activities that share one part of a {@link TwoLevelResource}, for example those of a domain; given out by the
 * resource.
 *
 * <p>As in the credit scheduler of Xen the part of a domain follows its weight and ends at its cap (0 there, infinite
 * here, for none) and at its number of virtual processors; a single thread has a cap of one core.
 */
public final class FluidGroup {

    final double weight;
    final double cap;
    final FluidShares shares = new FluidShares(0);
    private final TwoLevelResource resource;
    private double finiteCaps;
    private int withoutCap;

    FluidGroup(TwoLevelResource resource, double weight, double cap) {
        this.resource = resource;
        this.weight = weight;
        this.cap = cap;
    }

    /**
     * Starts work.
     *
     * @param work amount, finite and not negative
     * @param share weight relative to other activities of the group, above 0
     * @param limit highest rate in work per second, above 0
     * @param whenDone called at the end, at the simulated time of the end
     * @throws IllegalArgumentException if a value is out of its range
     */
    public FluidActivity start(double work, double share, double limit, Runnable whenDone) {
        if (!(work >= 0) || Double.isInfinite(work)) {
            throw new IllegalArgumentException("An amount of work must be finite and not negative, not " + work + ".");
        }
        TwoLevelResource.requireShare(share, limit);
        var activity = new FluidActivity(share, limit, whenDone);
        resource.add(this, activity, work);
        return activity;
    }

    /** Ends an activity of this group before its work is done, without calling it back; nothing if it has ended. */
    public void stop(FluidActivity activity) {
        if (activity.isActive()) {
            resource.remove(this, activity);
        }
    }

    /** Present rate of the whole group in work per second. */
    public double rate() {
        return shares.size() == 0 ? 0 : Math.min(shares.capacity(), demand());
    }

    /** Present rate of an activity of this group in work per second, 0 if it has ended. */
    public double rate(FluidActivity activity) {
        return activity.isActive() ? shares.rate(activity) : 0;
    }

    /** Work that an activity of this group has left, 0 if it has ended. */
    public double remaining(FluidActivity activity) {
        resource.catchUp();
        return activity.isActive() ? Math.max(0, shares.remaining(activity)) : 0;
    }

    /** Most that the group is able to use at present. */
    double demand() {
        return withoutCap > 0 ? cap : Math.min(cap, finiteCaps);
    }

    void joined(FluidActivity activity) {
        if (activity.cap == Double.POSITIVE_INFINITY) {
            withoutCap++;
        } else {
            finiteCaps += activity.cap;
        }
    }

    void left(FluidActivity activity) {
        if (activity.cap == Double.POSITIVE_INFINITY) {
            withoutCap--;
        } else {
            finiteCaps = shares.size() == withoutCap ? 0 : finiteCaps - activity.cap;
        }
    }

    /** Rate per weight at which the group can use no more. */
    double saturation() {
        return demand() / weight;
    }
}
