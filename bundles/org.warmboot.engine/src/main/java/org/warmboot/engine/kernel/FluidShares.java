package org.warmboot.engine.kernel;

/**
 * Weighted max-min shares of a capacity with caps, by two groups of activities, each in virtual time of its own.
 *
 * <p>An activity of weight w and cap c runs at min(c, w s); the share s is such that the rates add up to the capacity,
 * or is infinite if the caps leave capacity over. Those below their cap advance with the virtual time, the integral of
 * s, so the tag at which one of them ends never changes; those at their cap advance with real time. A change moves only
 * activities that reach or leave their cap, each in logarithmic time. (Virtual time as in Parekh and Gallager's
 * generalised processor sharing, 1993.)
 *
 * <p>Clock and virtual time count from the start of the busy period, in seconds and work per weight.
 */
final class FluidShares {

    private static final double UNKNOWN = -1;

    private final ActivityQueue sharing;
    private final ActivityHeap nextToCap = new ActivityHeap();
    private final ActivityQueue capped;
    private final ActivityHeap nextToUncap = new ActivityHeap();
    /** Number of activities that have a cap. */
    private int withCap;

    private long rank;
    private double capacity;
    private double sharingWeight;
    private double cappedRate;
    private double share;
    private double clock;
    private double virtualTime;
    /** Clock value at which the next of those that share ends; {@link #UNKNOWN} if it has to be found. */
    private double sharingEnd = UNKNOWN;

    FluidShares(double capacity) {
        this(capacity, ActivityQueue.LONGEST_ROW);
    }

    FluidShares(double capacity, int longestRow) {
        this.capacity = capacity;
        sharing = new ActivityQueue(longestRow);
        capped = new ActivityQueue(longestRow);
    }

    double capacity() {
        return capacity;
    }

    void setCapacity(double capacity) {
        this.capacity = capacity;
        balance();
    }

    int size() {
        return sharing.size() + capped.size();
    }

    double clock() {
        return clock;
    }

    /** Moves to a clock value at which no activity has ended before. */
    void advanceTo(double newClock) {
        if (sharing.size() > 0) {
            virtualTime += (newClock - clock) * share;
        }
        clock = newClock;
        sharingEnd = UNKNOWN;
    }

    /** Clock value at which the next activity ends, infinite if none does. */
    double nextEnd() {
        double end = nextSharingEnd();
        return withCap == 0 ? end : Math.min(end, nextCappedEnd());
    }

    /** Moves to the next end and takes the activity that ends there out. */
    FluidActivity finishNext() {
        double end = nextSharingEnd();
        FluidActivity ended;
        if (withCap > 0 && nextCappedEnd() < end) {
            advanceTo(nextCappedEnd());
            ended = capped.first();
        } else {
            // the tag itself, not a sum of steps: rounding does not pile up
            virtualTime = sharing.firstEnd();
            ended = sharing.first();
            clock = end;
        }
        remove(ended);
        return ended;
    }

    void add(FluidActivity activity, double work) {
        if (activity.hasCap()) {
            withCap++;
        }
        joinSharing(activity, work);
        balance();
    }

    void remove(FluidActivity activity) {
        if (isCapped(activity)) {
            leaveCapped(activity);
        } else {
            leaveSharing(activity);
        }
        if (activity.hasCap()) {
            withCap--;
        }
        activity.slot = FluidActivity.NO_SLOT;
        if (size() == 0) {
            clock = 0;
            virtualTime = 0;
        }
        balance();
    }

    double rate(FluidActivity activity) {
        return isCapped(activity) ? activity.cap : activity.weight * share;
    }

    /** Work left; below 0 by the rounding of one event if the activity ends at this very nanosecond. */
    double remaining(FluidActivity activity) {
        return isCapped(activity)
                ? (activity.end - clock) * activity.cap
                : (activity.end - virtualTime) * activity.weight;
    }

    /** Whether an activity runs at its cap. */
    private boolean isCapped(FluidActivity activity) {
        return activity.hasCap() && nextToUncap.holds(activity);
    }

    private double nextSharingEnd() {
        if (sharingEnd == UNKNOWN) {
            sharingEnd = sharing.size() == 0 || share == 0
                    ? Double.POSITIVE_INFINITY
                    : clock + (sharing.firstEnd() - virtualTime) / share;
        }
        return sharingEnd;
    }

    private double nextCappedEnd() {
        return capped.size() == 0 ? Double.POSITIVE_INFINITY : capped.firstEnd();
    }

    /** First releases those whose cap no longer binds, then holds those above theirs; neither undoes the other. */
    private void balance() {
        updateShare();
        if (withCap == 0) {
            return;
        }
        while (!nextToUncap.isEmpty() && -nextToUncap.firstKey() > share) {
            var activity = nextToUncap.first();
            double work = remaining(activity);
            leaveCapped(activity);
            joinSharing(activity, work);
            updateShare();
        }
        while (!nextToCap.isEmpty() && nextToCap.firstKey() < share) {
            var activity = nextToCap.first();
            double work = remaining(activity);
            leaveSharing(activity);
            joinCapped(activity, work);
            updateShare();
        }
    }

    private void updateShare() {
        sharingEnd = UNKNOWN;
        if (sharing.size() > 0) {
            share = Math.max(0, capacity - cappedRate) / sharingWeight;
        } else {
            // nobody to share with: a capped activity is released only when the caps exceed the capacity
            share = cappedRate > capacity ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    private void joinSharing(FluidActivity activity, double work) {
        activity.end = virtualTime + work / activity.weight;
        sharing.add(activity, ++rank);
        if (activity.hasCap()) {
            nextToCap.add(activity, activity.saturation(), rank);
        }
        sharingWeight += activity.weight;
    }

    private void leaveSharing(FluidActivity activity) {
        if (activity.hasCap()) {
            nextToCap.remove(activity);
        }
        sharing.remove(activity);
        sharingWeight = sharing.size() == 0 ? 0 : sharingWeight - activity.weight;
    }

    private void joinCapped(FluidActivity activity, double work) {
        activity.end = clock + work / activity.cap;
        capped.add(activity, ++rank);
        nextToUncap.add(activity, -activity.saturation(), rank);
        cappedRate += activity.cap;
    }

    private void leaveCapped(FluidActivity activity) {
        nextToUncap.remove(activity);
        capped.remove(activity);
        cappedRate = capped.size() == 0 ? 0 : cappedRate - activity.cap;
    }
}
