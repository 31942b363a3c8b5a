package org.warmboot.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reference for processor sharing: recomputes every rate by water filling at every change, without any cleverness. */
final class NaiveShares {

    /** Work that arrives at a time in seconds. */
    record Job(double arrival, double work, double weight, double cap) {}

    private NaiveShares() {}

    /** Ends of the jobs in seconds, in their order. */
    static double[] ends(double capacity, List<Job> jobs) {
        double[] left = jobs.stream().mapToDouble(Job::work).toArray();
        double[] ends = new double[jobs.size()];
        Arrays.fill(ends, Double.NaN);
        double now = 0;
        while (true) {
            var active = new ArrayList<Integer>();
            double nextArrival = Double.POSITIVE_INFINITY;
            for (int i = 0; i < left.length; i++) {
                if (jobs.get(i).arrival() > now) {
                    nextArrival = Math.min(nextArrival, jobs.get(i).arrival());
                } else if (Double.isNaN(ends[i])) {
                    active.add(i);
                }
            }
            if (active.isEmpty() && Double.isInfinite(nextArrival)) {
                return ends;
            }
            double[] rates = rates(capacity, jobs, active);
            double step = nextArrival - now;
            int ending = -1;
            for (int i : active) {
                if (left[i] / rates[i] <= step) {
                    step = left[i] / rates[i];
                    ending = i;
                }
            }
            for (int i : active) {
                left[i] = Math.max(0, left[i] - rates[i] * step);
            }
            now = ending < 0 ? nextArrival : now + step;
            if (ending >= 0) {
                ends[ending] = now;
            }
        }
    }

    static double[] rates(double capacity, List<Job> jobs, List<Integer> active) {
        double[] rates = new double[jobs.size()];
        var open = new ArrayList<>(active);
        double left = capacity;
        while (!open.isEmpty()) {
            double weight = open.stream().mapToDouble(i -> jobs.get(i).weight()).sum();
            double share = left / weight;
            var held = open.stream()
                    .filter(i -> jobs.get(i).cap() <= share * jobs.get(i).weight())
                    .toList();
            if (held.isEmpty()) {
                open.forEach(i -> rates[i] = share * jobs.get(i).weight());
                return rates;
            }
            for (int i : held) {
                rates[i] = jobs.get(i).cap();
                left -= rates[i];
            }
            open.removeAll(held);
        }
        return rates;
    }
}
