package org.warmboot.ui.technique;

import java.util.Optional;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;

/** Says how long services are away, and how much an edit has changed of that. */
final class TechniquePreviewWords {

    private static final double SAME = 0.5e-3; // seconds: below what is shown

    private TechniquePreviewWords() {}

    /**
     * Gives the sentence about a run.
     *
     * @param before mean downtime before the last edit in seconds; absent if there was none
     */
    static String of(RunResult run, Optional<Double> before) {
        var downtime =
                run.downtime().filter(found -> !found.services().isEmpty()).orElse(null);
        if (downtime == null) {
            return Messages.text("preview.no.service");
        }
        var away = away(downtime);
        return before.map(earlier -> difference(downtime.mean() - earlier))
                .map(change -> Messages.text("preview.changed", away, change))
                .orElse(away);
    }

    private static String away(Downtime downtime) {
        var mean = seconds(downtime.mean());
        var max = seconds(downtime.max());
        return mean.equals(max) ? Messages.text("preview.away", mean) : Messages.text("preview.away.mean", mean, max);
    }

    private static String difference(double by) {
        if (Math.abs(by) < SAME) {
            return Messages.text("preview.same");
        }
        return Messages.text(by > 0 ? "preview.more" : "preview.less", seconds(Math.abs(by)));
    }

    /** Tenths of a second up to two minutes, so that a difference is the difference of what is shown. */
    private static String seconds(double seconds) {
        return seconds < 0.0995 || seconds >= 120
                ? Numbers.duration(seconds)
                : Messages.text("preview.seconds", Numbers.fixed(seconds, 1));
    }
}
