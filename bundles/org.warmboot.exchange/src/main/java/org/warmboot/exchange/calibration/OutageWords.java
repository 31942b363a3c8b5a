package org.warmboot.exchange.calibration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.exchange.measurements.ProbeLog;
import org.warmboot.exchange.text.Messages;
import org.warmboot.style.Numbers;

/**
 * What was found of outages, in sentences.
 *
 * @param log probes of a service
 */
public record OutageWords(ProbeLog log) {

    /** How many there were, and each of them. */
    public List<String> lines() {
        var outages = log.outages();
        return Stream.concat(
                        Stream.of(Messages.words(
                                "outages.count",
                                outages.size(),
                                log.probes().size(),
                                Numbers.duration(log.interval()))),
                        outages.stream().map(OutageWords::line))
                .toList();
    }

    private static String line(ProbeLog.Outage outage) {
        return Double.isInfinite(outage.until())
                ? Messages.words("outages.open", moment(outage.from()))
                : Messages.words(
                        "outages.line", moment(outage.from()), Numbers.duration(outage.until() - outage.from()));
    }

    private static String moment(double seconds) {
        return Instant.ofEpochMilli(Math.round(seconds * 1000))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
