package org.warmboot.experiment.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;

/** How long a service is away at a time. */
class OutageLengthTest {

    private static final double YEAR = 365.0 * 24 * 3600;

    @Test
    void fourRepairsOfHalfAnHourAndTwelveRebootsOf42SecondsLast481SecondsOnAverage() {
        double down = 4 * 1800 + 12 * 42;
        var length = RunMeasure.OUTAGE_LENGTH
                .estimate(run(Estimate.exact(down), Estimate.exact(16)))
                .orElseThrow();
        assertEquals(481.5, length.mean(), 1e-6);
        assertEquals(481.5, length.low(), 1e-6);
        assertEquals(481.5, length.high(), 1e-6);
    }

    @Test
    void theIntervalGoesFromTheLeastDowntimeOverMostOutagesToTheMostOverLeast() {
        var length = RunMeasure.OUTAGE_LENGTH
                .estimate(run(new Estimate(800, 700, 900), new Estimate(10, 8, 12)))
                .orElseThrow();
        assertEquals(80, length.mean(), 1e-6);
        assertEquals(700.0 / 12, length.low(), 1e-6);
        assertEquals(900.0 / 8, length.high(), 1e-6);
    }

    @Test
    void aServiceThatIsNeverAwayHasNone() {
        assertEquals(Optional.empty(), RunMeasure.OUTAGE_LENGTH.estimate(run(Estimate.exact(0), Estimate.exact(0))));
    }

    private static RunResult run(Estimate down, Estimate outages) {
        var none = Estimate.exact(0);
        var measures = new LongRunMeasures(
                down.times(1 / YEAR).complement(),
                new LongRunMeasures.Causes(none, none, none, none, none, none),
                none,
                outages,
                new Estimate(YEAR / outages.mean(), YEAR / outages.high(), YEAR / outages.low()),
                none,
                none,
                none,
                none,
                Estimate.exact(1),
                Optional.empty(),
                Optional.empty());
        return new RunResult("warm", "Warm-VM reboot", new RunParameters("host", 1, 1, "ssh", "ssh"))
                .with(new LongRun(
                        YEAR,
                        0,
                        1,
                        0.99,
                        HistoryMethod.EVENTS,
                        List.of(),
                        "",
                        measures,
                        Optional.empty(),
                        new LongRunAnalysis(Optional.empty(), Optional.empty(), ""),
                        List.of()));
    }
}
