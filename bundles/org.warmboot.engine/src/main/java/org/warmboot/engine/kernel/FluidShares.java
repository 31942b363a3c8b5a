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

    private final SlotQueue<FluidActivity> sharing = new SlotQueue<>();
    private final SlotHeap nextToCap = new SlotHeap();
    private final SlotQueue<FluidActivity> capped = new SlotQueue<>();
    private final SlotHeap nextToUncap = new SlotHeap();
    private long rank;
    private double capacity;
    private double sharingWeight;
    private double cappedRate;
    private double share;
    private double clock;
    private double virtualTime;

    FluidShares(double capacity) {
        this.capacity = capacity;
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
    }

    /** Clock value at which the next activity ends, infinite if none does. */
    double nextEnd() {
        return Math.min(nextSharingEnd(), nextCappedEnd());
    }

    /** Moves to the next end and takes the activity that ends there out. */
    FluidActivity finishNext() {
        double end = nextSharingEnd();
        double cappedEnd = nextCappedEnd();
        FluidActivity ended;
        if (cappedEnd < end) {
            advanceTo(cappedEnd);
            ended = first(capped);
        } else {
            // the tag itself, not a sum of steps: rounding does not pile up
            virtualTime = firstEnd(sharing);
            ended = first(sharing);
            clock = end;
        }
        remove(ended);
        return ended;
    }

    void add(FluidActivity activity, double work) {
        joinSharing(activity, work);
        balance();
    }

    void remove(FluidActivity activity) {
        if (activity.isCapped) {
            leaveCapped(activity);
        } else {
            leaveSharing(activity);
        }
        activity.slot = FluidActivity.NO_SLOT;
        if (size() == 0) {
            clock = 0;
            virtualTime = 0;
        }
        balance();
    }

    double rate(FluidActivity activity) {
        return activity.isCapped ? activity.cap : activity.weight * share;
    }

    /** Work left; below 0 by the rounding of one event if the activity ends at this very nanosecond. */
    double remaining(FluidActivity activity) {
        return activity.isCapped
                ? (activity.end - clock) * activity.cap
                : (activity.end - virtualTime) * activity.weight;
    }

    private static FluidActivity first(SlotQueue<FluidActivity> queue) {
        return queue.item(queue.firstSlot());
    }

    /** The key tells the end without a look at the activity, which is seldom in the cache if there are many. */
    private static double firstEnd(SlotQueue<FluidActivity> queue) {
        queue.firstSlot();
        return Double.longBitsToDouble(queue.firstKey());
    }

    private double nextSharingEnd() {
        if (sharing.size() == 0 || share == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return clock + (firstEnd(sharing) - virtualTime) / share;
    }

    private double nextCappedEnd() {
        return capped.size() == 0 ? Double.POSITIVE_INFINITY : firstEnd(capped);
    }

    /** First releases those whose cap no longer binds, then holds those above theirs; neither undoes the other. */
    private void balance() {
        updateShare();
        while (!nextToUncap.isEmpty() && -nextToUncap.firstKey() > share) {
            var activity = capped.item(nextToUncap.firstSlot());
            double work = remaining(activity);
            leaveCapped(activity);
            joinSharing(activity, work);
            updateShare();
        }
        while (!nextToCap.isEmpty() && nextToCap.firstKey() < share) {
            var activity = sharing.item(nextToCap.firstSlot());
            double work = remaining(activity);
            leaveSharing(activity);
            joinCapped(activity, work);
            updateShare();
        }
    }

    private void updateShare() {
        double left = Math.max(0, capacity - cappedRate);
        if (sharing.size() > 0) {
            share = left / sharingWeight;
        } else {
            // nobody to share with: a capped activity is released only when the caps exceed the capacity
            share = cappedRate > capacity ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    private void joinSharing(FluidActivity activity, double work) {
        activity.end = virtualTime + work / activity.weight;
        activity.isCapped = false;
        activity.slot = sharing.add(key(activity.end), rank++, activity);
        if (activity.cap != Double.POSITIVE_INFINITY) {
            nextToCap.add(activity.slot, activity.saturation(), rank);
        }
        sharingWeight += activity.weight;
    }

    private void leaveSharing(FluidActivity activity) {
        if (activity.cap != Double.POSITIVE_INFINITY) {
            nextToCap.remove(activity.slot);
        }
        sharing.drop(activity.slot);
        sharingWeight = sharing.size() == 0 ? 0 : sharingWeight - activity.weight;
    }

    private void joinCapped(FluidActivity activity, double work) {
        activity.end = clock + work / activity.cap;
        activity.isCapped = true;
        activity.slot = capped.add(key(activity.end), rank++, activity);
        nextToUncap.add(activity.slot, -activity.saturation(), rank);
        cappedRate += activity.cap;
    }

    private void leaveCapped(FluidActivity activity) {
        nextToUncap.remove(activity.slot);
        capped.drop(activity.slot);
        cappedRate = capped.size() == 0 ? 0 : cappedRate - activity.cap;
    }

    /** Numbers that are not negative have the order of their bits. */
    private static long key(double end) {
        return Double.doubleToRawLongBits(end);
    }
}
