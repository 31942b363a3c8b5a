package org.warmboot.engine.kernel;

import java.util.Arrays;

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

    private final SlotHeap sharing = new SlotHeap();
    private final SlotHeap nextToCap = new SlotHeap();
    private final SlotHeap capped = new SlotHeap();
    private final SlotHeap nextToUncap = new SlotHeap();
    private FluidActivity[] activities = new FluidActivity[16];
    private int[] freeSlots = new int[16];
    private int free;
    private int slotCount;
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
        if (!sharing.isEmpty()) {
            virtualTime += (newClock - clock) * share;
        }
        clock = newClock;
    }

    /** Clock value at which the next activity ends, infinite if none does. */
    double nextEnd() {
        return Math.min(nextSharingEnd(), capped.isEmpty() ? Double.POSITIVE_INFINITY : capped.firstKey());
    }

    /** Moves to the next end and takes the activity that ends there out. */
    FluidActivity finishNext() {
        double end = nextSharingEnd();
        FluidActivity ended;
        if (!capped.isEmpty() && capped.firstKey() < end) {
            advanceTo(capped.firstKey());
            ended = activities[capped.firstSlot()];
        } else {
            // the tag itself, not a sum of steps: rounding does not pile up
            virtualTime = sharing.firstKey();
            clock = end;
            ended = activities[sharing.firstSlot()];
        }
        remove(ended);
        return ended;
    }

    void add(FluidActivity activity, double work) {
        int slot = free > 0 ? freeSlots[--free] : slotCount++;
        if (slot == activities.length) {
            activities = Arrays.copyOf(activities, 2 * slot);
            freeSlots = Arrays.copyOf(freeSlots, 2 * slot);
        }
        activities[slot] = activity;
        activity.slot = slot;
        joinSharing(activity, work);
        balance();
    }

    void remove(FluidActivity activity) {
        int slot = activity.slot;
        if (capped.contains(slot)) {
            leaveCapped(activity);
        } else {
            leaveSharing(activity);
        }
        activity.slot = FluidActivity.NO_SLOT;
        activities[slot] = null;
        freeSlots[free++] = slot;
        if (size() == 0) {
            clock = 0;
            virtualTime = 0;
        }
        balance();
    }

    double rate(FluidActivity activity) {
        return capped.contains(activity.slot) ? activity.cap : activity.weight * share;
    }

    /** Work left; below 0 by the rounding of one event if the activity ends at this very nanosecond. */
    double remaining(FluidActivity activity) {
        return capped.contains(activity.slot)
                ? (capped.key(activity.slot) - clock) * activity.cap
                : (sharing.key(activity.slot) - virtualTime) * activity.weight;
    }

    private double nextSharingEnd() {
        if (sharing.isEmpty() || share == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return clock + (sharing.firstKey() - virtualTime) / share;
    }

    /** First releases those whose cap no longer binds, then holds those above theirs; neither undoes the other. */
    private void balance() {
        updateShare();
        while (!nextToUncap.isEmpty() && -nextToUncap.firstKey() > share) {
            var activity = activities[nextToUncap.firstSlot()];
            double work = remaining(activity);
            leaveCapped(activity);
            joinSharing(activity, work);
            updateShare();
        }
        while (!nextToCap.isEmpty() && nextToCap.firstKey() < share) {
            var activity = activities[nextToCap.firstSlot()];
            double work = remaining(activity);
            leaveSharing(activity);
            joinCapped(activity, work);
            updateShare();
        }
    }

    private void updateShare() {
        double left = Math.max(0, capacity - cappedRate);
        if (!sharing.isEmpty()) {
            share = left / sharingWeight;
        } else {
            // nobody to share with: a capped activity is released only when the caps exceed the capacity
            share = cappedRate > capacity ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    private void joinSharing(FluidActivity activity, double work) {
        sharing.add(activity.slot, virtualTime + work / activity.weight, rank++);
        if (activity.cap != Double.POSITIVE_INFINITY) {
            nextToCap.add(activity.slot, activity.saturation(), rank);
        }
        sharingWeight += activity.weight;
    }

    private void leaveSharing(FluidActivity activity) {
        sharing.remove(activity.slot);
        if (activity.cap != Double.POSITIVE_INFINITY) {
            nextToCap.remove(activity.slot);
        }
        sharingWeight = sharing.isEmpty() ? 0 : sharingWeight - activity.weight;
    }

    private void joinCapped(FluidActivity activity, double work) {
        capped.add(activity.slot, clock + work / activity.cap, rank++);
        nextToUncap.add(activity.slot, -activity.saturation(), rank);
        cappedRate += activity.cap;
    }

    private void leaveCapped(FluidActivity activity) {
        capped.remove(activity.slot);
        nextToUncap.remove(activity.slot);
        cappedRate = capped.isEmpty() ? 0 : cappedRate - activity.cap;
    }
}
