package org.warmboot.benchmarks;

import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;

/** Yardstick: activities of rate 1, every one of which is looked at whenever one ends; with events and a callback. */
final class RescannedActivities {

    private final Simulation simulation;
    private final double[] left;
    private final Runnable[] callbacks;
    private final Runnable whenDue = this::end;
    private int first;

    RescannedActivities(Simulation simulation, int count) {
        this.simulation = simulation;
        left = new double[count];
        callbacks = new Runnable[count];
    }

    /** Starts an activity in a place where there is none, or none any more. */
    void start(int index, double work, Runnable whenDone) {
        left[index] = work;
        callbacks[index] = whenDone;
    }

    /** Place of the activity that ends next, or has just ended. */
    int first() {
        return first;
    }

    /** Plans the next end; done already after each one. */
    void planNext() {
        first = first(left, left.length);
        simulation.after(SimTime.ofSeconds(left[first]), whenDue);
    }

    private void end() {
        subtract(left, left.length, left[first]);
        callbacks[first].run();
        planNext();
    }

    /** Index of the least of so many numbers. */
    static int first(double[] left, int size) {
        int first = 0;
        for (int i = 1; i < size; i++) {
            if (left[i] < left[first]) {
                first = i;
            }
        }
        return first;
    }

    /** Takes a step off so many numbers. */
    static void subtract(double[] left, int size, double step) {
        for (int i = 0; i < size; i++) {
            left[i] -= step;
        }
    }
}
