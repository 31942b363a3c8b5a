package org.warmboot.drawing.schedule;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.experiment.schedule.LoadSpan;

/** The load of a schedule as bars. */
final class LoadBars {

    private LoadBars() {}

    /** Bars from the foot of a place up; those too narrow to be seen as their mean. */
    static List<Box> of(List<LoadSpan> spans, TimeScale scale, Box place) {
        var bars = new ArrayList<Box>();
        int next = 0;
        int from = place.x();
        while (!spans.isEmpty() && from < place.right()) {
            double begin = scale.second(from);
            while (next < spans.size() - 1 && spans.get(next).to() <= begin) {
                next++;
            }
            int to = Math.clamp(scale.x(spans.get(next).to()), Math.min(from + 2, place.right()), place.right());
            int high = (int) Math.round(mean(spans, next, begin, scale.second(to)) * (place.height() - 4));
            bars.add(new Box(from, place.bottom() - 2 - high, to - from, high));
            from = to;
        }
        return bars;
    }

    private static double mean(List<LoadSpan> spans, int first, double from, double to) {
        double sum = 0;
        double time = 0;
        for (int i = first; i < spans.size() && spans.get(i).from() < to; i++) {
            double part = Math.min(to, spans.get(i).to())
                    - Math.max(from, spans.get(i).from());
            sum += Math.max(0, part) * spans.get(i).share();
            time += Math.max(0, part);
        }
        return time > 0 ? sum / time : spans.get(first).share();
    }
}
