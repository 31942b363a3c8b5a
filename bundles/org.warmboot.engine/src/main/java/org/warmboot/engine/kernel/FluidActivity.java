package org.warmboot.engine.kernel;

/** Work that is being done on a {@link FluidResource}; given out by the resource and valid for it only. */
public final class FluidActivity {

    static final int NO_SLOT = -1;

    final double weight;
    final double cap;
    final Runnable whenDone;
    /** Where the resource keeps it among the ends. */
    int slot = NO_SLOT;
    /** Where it is among those that reach or those that leave their cap. */
    int place;
    /** Clock value of its end if it runs at its cap, virtual time of its end otherwise. */
    double end;

    FluidActivity(double weight, double cap, Runnable whenDone) {
        this.weight = weight;
        this.cap = cap;
        this.whenDone = whenDone;
    }

    /** Share relative to other activities. */
    public double weight() {
        return weight;
    }

    /** Highest rate in work per second, infinite if only the resource limits it. */
    public double cap() {
        return cap;
    }

    /** Whether there is work left to do. */
    public boolean isActive() {
        return slot != NO_SLOT;
    }

    /** Whether anything but the resource limits it. */
    boolean hasCap() {
        return cap != Double.POSITIVE_INFINITY;
    }

    /** Share per weight above which the cap holds the activity back. */
    double saturation() {
        return cap / weight;
    }
}
