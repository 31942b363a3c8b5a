package org.warmboot.engine.kernel;

/**
 * Capacity that concurrent activities share: a disk, a link, processors.
 *
 * <p>Rates are weighted max-min fair with a cap per activity. The end of the next activity is planned as one event and
 * planned again only when the set of activities or the capacity changes. Events fall on whole nanoseconds; the fraction
 * of the exact end is carried on, so that rounding never adds up over a busy period.
 */
public final class FluidResource {

    private final Simulation simulation;
    private final FluidShares shares;
    private final Timer nextEnd;
    /** Event time at which the clock of the shares was last moved, in nanoseconds. */
    private long reference;
    /** Seconds by which the exact time was ahead of {@link #reference}. */
    private double ahead;

    /**
     * A resource without activities.
     *
     * @param simulation gives time and events
     * @param capacity work per second, not negative
     */
    public FluidResource(Simulation simulation, double capacity) {
        this(simulation, new FluidShares(requireNotNegative(capacity, "capacity")));
    }

    FluidResource(Simulation simulation, FluidShares shares) {
        this.simulation = simulation;
        this.shares = shares;
        nextEnd = simulation.timer(this::due, this::finishNext);
    }

    /** Starts work of weight 1 that only the capacity limits; see {@link #start(double, double, double, Runnable)}. */
    public FluidActivity start(double work, Runnable whenDone) {
        return start(work, 1, Double.POSITIVE_INFINITY, whenDone);
    }

    /**
     * Starts work.
     *
     * @param work amount, not negative
     * @param weight share relative to others, above 0
     * @param cap highest rate in work per second, above 0
     * @param whenDone called at the end, at the simulated time of the end
     * @throws IllegalArgumentException if a value is out of its range
     */
    public FluidActivity start(double work, double weight, double cap, Runnable whenDone) {
        requireNotNegative(work, "amount of work");
        if (!(weight > 0) || Double.isInfinite(weight) || !(cap > 0)) {
            throw new IllegalArgumentException("Weight and cap must be above 0, not " + weight + " and " + cap + ".");
        }
        catchUp();
        var activity = new FluidActivity(weight, cap, whenDone);
        shares.add(activity, work);
        nextEnd.renew();
        return activity;
    }

    /** Ends an activity before its work is done, without calling it back; nothing happens if it has ended. */
    public void stop(FluidActivity activity) {
        if (activity.isActive()) {
            catchUp();
            shares.remove(activity);
            nextEnd.renew();
        }
    }

    /** Changes the capacity, in work per second, from now on. */
    public void setCapacity(double capacity) {
        requireNotNegative(capacity, "capacity");
        catchUp();
        shares.setCapacity(capacity);
        nextEnd.renew();
    }

    /** Capacity in work per second. */
    public double capacity() {
        return shares.capacity();
    }

    /** Number of activities that have work left. */
    public int activities() {
        return shares.size();
    }

    /** Present rate of an activity in work per second, 0 if it has ended. */
    public double rate(FluidActivity activity) {
        return activity.isActive() ? shares.rate(activity) : 0;
    }

    /** Work that an activity has left, 0 if it has ended. */
    public double remaining(FluidActivity activity) {
        catchUp();
        return activity.isActive() ? Math.max(0, shares.remaining(activity)) : 0;
    }

    private void catchUp() {
        long now = simulation.now();
        if (shares.size() == 0) {
            ahead = 0;
        } else {
            double elapsed = (now == reference ? 0 : SimTime.toSeconds(now - reference)) - ahead;
            shares.advanceTo(shares.clock() + elapsed);
            ahead = 0;
        }
        reference = now;
    }

    /** Time of the next end in nanoseconds. */
    private long due() {
        double wait = shares.nextEnd() - shares.clock() + ahead;
        if (wait == Double.POSITIVE_INFINITY || shares.size() == 0) {
            return SimTime.NEVER;
        }
        long delay = SimTime.ofSeconds(wait < 0 ? 0 : wait);
        return Math.max(simulation.now(), Math.addExact(reference, delay));
    }

    private void finishNext() {
        double exact = shares.nextEnd() - shares.clock() + ahead;
        var ended = shares.finishNext();
        long now = simulation.now();
        ahead = exact - SimTime.toSeconds(now - reference);
        reference = now;
        nextEnd.renew();
        ended.whenDone.run();
    }

    private static double requireNotNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The " + what + " must be finite and not negative, not " + value + ".");
        }
        return value;
    }
}
