package org.warmboot.engine.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts the time around a disturbance into stretches, the last of them without end.
 *
 * <p>Requests that arrive from outside while the service is down are lost: nobody answers the connection and clients do
 * not try again. Those that wait when it goes down are lost with them. Requests that come faster than they are answered
 * wait: a fluid queue of arrivals minus answers, first come first served and without a limit.
 */
final class DisturbanceHistory {

    private final ServiceModel model;
    private final Disturbance disturbance;
    private final double arrivals;
    private final List<RateStretch> stretches = new ArrayList<>();
    private Filling filling;
    private double age;
    private double waiting;

    private DisturbanceHistory(ServiceModel model, Disturbance disturbance) {
        this.model = model;
        this.disturbance = disturbance;
        arrivals = model.workload().arrivalRate();
        filling = model.steady();
    }

    /** Stretches from a time on, in their order and without gaps. */
    static List<RateStretch> of(ServiceModel model, Disturbance disturbance, double from) {
        var history = new DisturbanceHistory(model, disturbance);
        var borders = new TreeSet<Double>();
        disturbance.outages().forEach(outage -> borders.addAll(List.of(outage.start(), outage.end())));
        disturbance.slowdowns().forEach(slowdown -> borders.addAll(List.of(slowdown.start(), slowdown.end())));
        borders.add(Double.POSITIVE_INFINITY);
        double start = from;
        for (double end : borders) {
            if (end > start) {
                history.add(start, end);
                start = end;
            }
        }
        return history.stretches;
    }

    private void add(double start, double end) {
        if (disturbance.isDownAt(start)) {
            stretches.add(new RateStretch.Down(start, end, waiting));
            waiting = 0;
            if (disturbance.losesCacheAt(start)) {
                filling = model.fromEmpty();
                age = 0;
            }
        } else {
            addAnswering(start, end, disturbance.factorAt(start));
        }
    }

    private void addAnswering(double from, double end, double factor) {
        double start = from;
        while (start < end) {
            if (arrivals > 0 && waiting == 0 && factor * filling.rateAt(age) >= arrivals) {
                addPaced(start, end);
                return;
            }
            double kink = filling.kinkSeconds();
            double bend = age < kink ? start + (kink - age) / factor : Double.POSITIVE_INFINITY;
            var busy = new RateStretch.Busy(start, Math.min(end, bend), factor, filling, age, arrivals, waiting);
            double drained = arrivals > 0 ? drained(busy) : Double.POSITIVE_INFINITY;
            if (drained <= busy.end()) {
                stretches.add(busy.until(drained));
                age = busy.ageAt(drained);
                waiting = 0;
                addPaced(drained, end);
                return;
            }
            waiting = busy.end() < Double.POSITIVE_INFINITY ? busy.waitingAt(busy.end()) : 0;
            stretches.add(busy);
            age = busy.end() == bend ? kink : busy.ageAt(busy.end());
            start = busy.end();
        }
    }

    private void addPaced(double start, double end) {
        if (start < end) {
            stretches.add(new RateStretch.Paced(start, end, arrivals));
            age = filling.secondsFor(filling.requestsAt(age) + arrivals * (end - start));
        }
    }

    /**
     * Time at which nobody waits any more, infinite if that is not within the stretch. The queue is concave in time, as
     * the rate never falls while the cache fills: once it has begun to fall it goes on to fall.
     */
    private static double drained(RateStretch.Busy busy) {
        double high = busy.end();
        if (high == Double.POSITIVE_INFINITY) {
            double last = busy.reaches(busy.arrivals() * (1 + 1e-12));
            if (last == Double.POSITIVE_INFINITY) {
                return last;
            }
            double step = 1;
            high = last + step;
            while (busy.waitingAt(high) > 0 && step < Double.MAX_VALUE / 2) {
                step *= 2;
                high = last + step;
            }
        }
        if (busy.waitingAt(high) > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double low = busy.start();
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (busy.waitingAt(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
