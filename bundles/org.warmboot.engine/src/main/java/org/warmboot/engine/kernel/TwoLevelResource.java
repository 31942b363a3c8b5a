package org.warmboot.engine.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Capacity that groups share and, within each group, its activities: processors of a host, domains, threads.
 *
 * <p>Rates are weighted max-min fair with caps at both levels: among the groups that have work, each able to use at
 * most its cap and the sum of the caps of its activities, and among the activities of each group. What one cannot use
 * goes to the others, so the resource is work-conserving (hierarchical generalised processor sharing: Bennett and
 * Zhang, "Hierarchical packet fair queueing algorithms", 1997).
 *
 * <p>Each group keeps its activities in virtual time of its own; a change costs O(g log g + log n) for g groups with
 * work and n activities in the group. Rounding to nanoseconds is carried on as in {@link FluidResource}.
 */
public final class TwoLevelResource {

    private final Simulation simulation;
    private final List<FluidGroup> busy = new ArrayList<>();
    private final Timer nextEnd;
    private double capacity;
    /** Event time up to which the groups were moved, in nanoseconds. */
    private long reference;
    /** Seconds by which the exact time was ahead of {@link #reference}. */
    private double ahead;

    /**
     * A resource without groups.
     *
     * @param capacity work per second, finite and not negative
     */
    public TwoLevelResource(Simulation simulation, double capacity) {
        this.simulation = simulation;
        this.capacity = requireCapacity(capacity);
        nextEnd = simulation.timer(this::due, this::finishNext);
    }

    /**
     * A new group.
     *
     * @param weight share relative to other groups, above 0
     * @param cap highest rate of the group in work per second, above 0, infinite for none
     * @throws IllegalArgumentException if a value is out of its range
     */
    public FluidGroup group(double weight, double cap) {
        requireShare(weight, cap);
        return new FluidGroup(this, weight, cap);
    }

    /** Changes the capacity, in work per second, from now on. */
    public void setCapacity(double newCapacity) {
        requireCapacity(newCapacity);
        catchUp();
        capacity = newCapacity;
        balance();
    }

    /** Capacity in work per second. */
    public double capacity() {
        return capacity;
    }

    void add(FluidGroup group, FluidActivity activity, double work) {
        catchUp();
        if (group.shares.size() == 0) {
            busy.add(group);
        }
        group.shares.add(activity, work);
        group.joined(activity);
        balance();
    }

    void remove(FluidGroup group, FluidActivity activity) {
        catchUp();
        group.shares.remove(activity);
        ended(group, activity);
        balance();
    }

    /** Moves all groups to the present. */
    void catchUp() {
        long now = simulation.now();
        advance(SimTime.toSeconds(now - reference) - ahead);
        ahead = 0;
        reference = now;
    }

    private void advance(double seconds) {
        for (var group : busy) {
            group.shares.advanceTo(group.shares.clock() + seconds);
        }
    }

    private void ended(FluidGroup group, FluidActivity activity) {
        group.left(activity);
        if (group.shares.size() == 0) {
            busy.remove(group);
        }
    }

    /** Fills the groups in the order in which they saturate, then plans the next end. */
    private void balance() {
        busy.sort(Comparator.comparingDouble(FluidGroup::saturation));
        double weights = 0;
        for (var group : busy) {
            weights += group.weight;
        }
        double left = capacity;
        for (var group : busy) {
            double rate = Math.min(group.demand(), left * (group.weight / weights));
            if (rate != group.shares.capacity()) {
                group.shares.setCapacity(rate);
            }
            left = Math.max(0, left - rate);
            weights -= group.weight;
        }
        nextEnd.renew();
    }

    /** Time of the next end in nanoseconds. */
    private long due() {
        var next = next();
        if (next == null) {
            return SimTime.NEVER;
        }
        long delay = SimTime.ofSeconds(Math.max(0, step(next) + ahead));
        return Math.max(simulation.now(), Math.addExact(reference, delay));
    }

    /** Seconds until the next end of a group, from where the groups are; infinite if there is none. */
    private static double step(FluidGroup group) {
        return group.shares.nextEnd() - group.shares.clock();
    }

    private FluidGroup next() {
        FluidGroup next = null;
        double least = Double.POSITIVE_INFINITY;
        for (var group : busy) {
            double step = step(group);
            if (step < least) {
                next = group;
                least = step;
            }
        }
        return next;
    }

    private void finishNext() {
        var group = next();
        double step = step(group);
        for (var other : busy) {
            if (other != group) {
                other.shares.advanceTo(other.shares.clock() + step);
            }
        }
        var activity = group.shares.finishNext();
        ahead += step - SimTime.toSeconds(simulation.now() - reference);
        reference = simulation.now();
        ended(group, activity);
        balance();
        activity.whenDone.run();
    }

    static void requireShare(double weight, double cap) {
        if (!(weight > 0) || Double.isInfinite(weight) || !(cap > 0)) {
            throw new IllegalArgumentException("Weight and cap must be above 0, not " + weight + " and " + cap + ".");
        }
    }

    private static double requireCapacity(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("A capacity must be finite and not negative, not " + value + ".");
        }
        return value;
    }
}
