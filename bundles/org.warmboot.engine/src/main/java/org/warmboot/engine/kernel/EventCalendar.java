package org.warmboot.engine.kernel;

/** Pending events ordered by time, then priority (lower first), then order of scheduling. */
public final class EventCalendar {

    private static final int PRIORITY_SHIFT = 55;
    private static final int HIGHEST_PRIORITY = 127;
    private static final int SLOT_BITS = 28;

    private final SlotQueue<Runnable> queue = new SlotQueue<>();
    private long sequence;
    private long time = SimTime.NEVER;

    /**
     * Adds an event.
     *
     * @param time nanoseconds at which it is due
     * @param priority -127 to 127, lower ones first among events of the same time
     * @param action what it does
     * @return handle for {@link #cancel(long)}
     */
    public long schedule(long time, int priority, Runnable action) {
        if (priority < -HIGHEST_PRIORITY || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException("A priority must lie between -127 and 127, not " + priority + ".");
        }
        return schedule(time, nextOrder(priority), action);
    }

    /** Takes a place among the events of the same time, for an event that is scheduled later. */
    long nextOrder(int priority) {
        return ((long) priority << PRIORITY_SHIFT) + sequence++;
    }

    /** Adds an event at a place that was taken before. */
    long schedule(long time, long order, Runnable action) {
        return handle(queue.add(time, order, action), order);
    }

    /** Takes an event out; {@code false} if it has come up or has been cancelled before. */
    public boolean cancel(long handle) {
        int slot = (int) handle & (1 << SLOT_BITS) - 1;
        if (!queue.holds(slot) || handle(slot, queue.rank(slot)) != handle) {
            return false;
        }
        queue.drop(slot);
        return true;
    }

    /** Number of events that are still to come. */
    public int size() {
        return queue.size();
    }

    /** Time of the next event in nanoseconds, {@link SimTime#NEVER} if there is none. */
    public long nextTime() {
        return queue.firstSlot() == SlotQueue.NONE ? SimTime.NEVER : queue.firstKey();
    }

    /**
     * Removes the next event and gives its action.
     *
     * @throws IllegalStateException if there is none
     */
    public Runnable poll() {
        int slot = queue.firstSlot();
        if (slot == SlotQueue.NONE) {
            throw new IllegalStateException("The calendar is empty.");
        }
        time = queue.firstKey();
        var action = queue.item(slot);
        queue.removeFirst();
        return action;
    }

    /** Time of the event that was removed last, in nanoseconds. */
    long time() {
        return time;
    }

    /** The slot tells where the event is, the lower bits of its order that it is this event and no later one. */
    private static long handle(int slot, long order) {
        return order << SLOT_BITS | slot;
    }
}
