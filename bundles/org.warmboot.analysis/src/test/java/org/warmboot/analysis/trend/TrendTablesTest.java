package org.warmboot.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How often the analysis errs on simulated series; few of them here, 2,000 in each cell by releng/checks/trends. */
class TrendTablesTest {

    private static final int SERIES = Integer.getInteger("warmboot.trends", 30);

    /** Four standard deviations of a share of a sample of that size. */
    private static double slack(double share) {
        return 4 * Math.sqrt(share * (1 - share) / SERIES);
    }

    private static void atMost(double limit, double share, NoiseKind kind) {
        assertTrue(share <= limit + slack(limit), kind.title + ": " + share + " instead of at most " + limit);
    }

    private static void atLeast(double limit, double share, NoiseKind kind) {
        assertTrue(share >= limit - slack(limit), kind.title + ": " + share + " instead of at least " + limit);
    }

    @Test
    void fewFalseAlarmsAreRaisedInFourWeeks() {
        for (var kind : List.of(NoiseKind.WHITE, NoiseKind.EIGHT, NoiseKind.WEEKLY, NoiseKind.HEAVY)) {
            atMost(0.07, TrendTables.of(SERIES, kind, 28, 0).seen(), kind);
        }
        atMost(0.10, TrendTables.of(SERIES, NoiseKind.SLOW, 28, 0).seen(), NoiseKind.SLOW);
        atMost(0.13, TrendTables.of(SERIES, NoiseKind.WALK, 28, 0).seen(), NoiseKind.WALK);
    }

    @Test
    void growthIsFoundAndCovered() {
        var grown = TrendTables.of(SERIES, NoiseKind.DAILY, 28, 0.1);
        atLeast(0.85, grown.told(), NoiseKind.DAILY);
        atLeast(0.91, grown.covered(), NoiseKind.DAILY);
        atLeast(0.93, grown.exhausted(30), NoiseKind.DAILY);
        atLeast(0.93, grown.exhausted(90), NoiseKind.DAILY);
        atLeast(0.85, TrendTables.of(SERIES, NoiseKind.DAILY, 49, 0.03).told(), NoiseKind.DAILY);
    }

    @Test
    void aWalkIsNoGrowthThatIsToldWithoutReserve() {
        atMost(0.07, TrendTables.of(SERIES, NoiseKind.WALK, 28, 0).told(), NoiseKind.WALK);
    }

    @Test
    @EnabledIfSystemProperty(named = "warmboot.trends", matches = "\\d+")
    void theTablesAreWritten() throws IOException {
        Files.writeString(Path.of("target", "trends.md"), TrendTables.markdown(SERIES));
    }
}
