package org.warmboot.engine.workload;

import java.util.List;

/**
 * What a disturbance does to requests, as expected numbers within the window of a curve.
 *
 * @param lost requests that get no answer. Open load: those that arrive while the service is down, and those that wait
 *     when it goes down. Closed load: those that its clients would have sent meanwhile; they wait instead
 * @param delayed requests that are answered late. Open load: those that arrive while others wait. Closed load: those
 *     answered at less than 95 % of the usual rate
 * @param longestQueue most requests that wait at once, 0 for a closed load
 */
public record RequestEffect(double lost, double delayed, double longestQueue) {

    static RequestEffect of(ServiceModel model, List<RateStretch> stretches, double until) {
        double usual = model.usualRequestsPerSecond();
        double comingIn = model.workload().isOpen() ? model.workload().arrivalRate() : usual;
        double lost = 0;
        double delayed = 0;
        double queue = 0;
        for (var stretch : stretches) {
            double end = Math.min(stretch.end(), until);
            if (end <= stretch.start()) {
                break;
            }
            switch (stretch) {
                case RateStretch.Down down -> {
                    lost += comingIn * (end - down.start()) + down.dropped();
                    delayed -= down.dropped();
                }
                case RateStretch.Busy busy
                when busy.arrivals() > 0 -> {
                    delayed += busy.arrivals() * (end - busy.start());
                    queue = Math.max(queue, busy.longestQueue(end));
                }
                case RateStretch.Busy busy ->
                    delayed += busy.servedBy(Math.min(end, busy.reaches(ThroughputCurve.RECOVERED * usual)));
                case RateStretch.Paced paced -> {}
            }
        }
        return new RequestEffect(lost, delayed, queue);
    }
}
