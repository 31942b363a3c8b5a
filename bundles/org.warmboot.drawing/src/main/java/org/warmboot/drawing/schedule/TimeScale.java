package org.warmboot.drawing.schedule;

import org.warmboot.experiment.schedule.TimeSpan;

/**
 * Seconds and pixels.
 *
 * @param span the time that is shown
 * @param left pixel of its beginning
 * @param right pixel of its end
 */
record TimeScale(TimeSpan span, int left, int right) {

    /** The pixel of a second, or the edge that it lies beyond. */
    int x(double second) {
        var share = (second - span.from()) / (span.to() - span.from());
        return left + (int) Math.round(Math.clamp(share, 0.0, 1.0) * (right - left));
    }

    /** The second of a pixel, within what is shown. */
    double second(int x) {
        var share = (x - left) / (double) (right - left);
        return span.from() + Math.clamp(share, 0.0, 1.0) * (span.to() - span.from());
    }

    /** Whether some of a time is shown. */
    boolean shows(double from, double to) {
        return to >= span.from() && from <= span.to();
    }
}
