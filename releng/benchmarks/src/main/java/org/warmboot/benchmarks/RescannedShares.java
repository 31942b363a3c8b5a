package org.warmboot.benchmarks;

import java.util.Arrays;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;

/**
 * Yardstick that does the task of a resource but for caps: weights, an activity for each start, a rate that depends on
 * who is there, and ends that carry on the fraction of a nanosecond. Every activity is looked at whenever one ends.
 */
final class RescannedShares {

    private final Simulation simulation;
    private final double capacity;
    private final Runnable whenDue = this::end;
    /** Work per weight that each activity has left. */
    private double[] left = new double[4];

    private Activity[] activities = new Activity[4];
    private int size;
    private double weights;
    private int first;
    private long reference;
    private double ahead;

    /** What is being done. */
    static final class Activity {

        private final double weight;
        private final Runnable whenDone;

        Activity(double weight, Runnable whenDone) {
            this.weight = weight;
            this.whenDone = whenDone;
        }
    }

    RescannedShares(Simulation simulation, double capacity) {
        this.simulation = simulation;
        this.capacity = capacity;
    }

    /** Starts work, either before the first end is planned or while another one ends. */
    Activity start(double work, double weight, Runnable whenDone) {
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size);
            activities = Arrays.copyOf(activities, 2 * size);
        }
        var activity = new Activity(weight, whenDone);
        left[size] = work / weight;
        activities[size++] = activity;
        weights += weight;
        return activity;
    }

    /** Plans the next end; done already after each one. */
    void planNext() {
        if (size > 0) {
            first = RescannedActivities.first(left, size);
            double wait = left[first] * weights / capacity - ahead;
            simulation.after(SimTime.ofSeconds(wait < 0 ? 0 : wait), whenDue);
        }
    }

    private void end() {
        var ended = activities[first];
        double step = left[first];
        long now = simulation.now();
        ahead += SimTime.toSeconds(now - reference) - step * weights / capacity;
        reference = now;
        RescannedActivities.subtract(left, size, step);
        size--;
        left[first] = left[size];
        activities[first] = activities[size];
        activities[size] = null;
        weights = size == 0 ? 0 : weights - ended.weight;
        ended.whenDone.run();
        planNext();
    }
}
