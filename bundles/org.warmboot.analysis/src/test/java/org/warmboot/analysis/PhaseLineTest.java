package org.warmboot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhaseLineTest {

    private static List<LineFit.Point> elevenGuests(DoubleUnaryOperator seconds) {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(n -> new LineFit.Point(n, seconds.applyAsDouble(n)))
                .toList();
    }

    private static void gives(double slope, double intercept, PhaseLine line) {
        assertEquals(slope, line.slope().estimate(), 1e-9);
        assertEquals(intercept, line.intercept().estimate(), 1e-9);
        assertEquals(slope, line.robust().x(), 1e-9);
        assertEquals(intercept, line.robust().y(), 1e-9);
        assertEquals(List.of(), line.outliers());
    }

    /** Kourai and Chiba, JSSST: the lines of the phases of a reboot with n guests of 1 GB. */
    @Test
    void pointsOfThePublishedLinesGiveThePublishedLines() {
        gives(-0.55, 43, PhaseLine.through(elevenGuests(n -> -0.55 * n + 43)));
        gives(0.43, -0.07, PhaseLine.through(elevenGuests(n -> 0.43 * n - 0.07)));
        gives(3.8, 13, PhaseLine.through(elevenGuests(n -> 3.8 * n + 13)));
        gives(3.4, 2.8, PhaseLine.through(elevenGuests(n -> 3.4 * n + 2.8)));
    }

    @Test
    void intervalsAndLackOfFitAreThoseOfR() {
        // lm(y ~ x), confint, anova against lm(y ~ factor(x))
        var x = new double[] {1, 1, 2, 2, 3, 3, 5, 5, 8, 8};
        var y = new double[] {4.1, 3.9, 7.2, 6.8, 11.1, 10.7, 18.4, 17.9, 30.2, 29.1};
        var line = PhaseLine.through(IntStream.range(0, x.length)
                .mapToObj(i -> new LineFit.Point(x[i], y[i]))
                .toList());
        assertEquals(3.69448051948, line.slope().estimate(), 1e-10);
        assertEquals(3.5633252641, line.slope().low(), 1e-9);
        assertEquals(3.8256357749, line.slope().high(), 1e-9);
        assertEquals(-0.09902597403, line.intercept().estimate(), 1e-10);
        assertEquals(-0.6943032547, line.intercept().low(), 1e-9);
        assertEquals(0.4962513066, line.intercept().high(), 1e-9);
        assertEquals(0.3840539398, line.lackOfFit().orElseThrow(), 1e-9);
    }

    @Test
    void anOutlierIsFoundAndDoesNotMoveTheRobustLine() {
        var points = new ArrayList<>(elevenGuests(n -> 0.43 * n - 0.07));
        points.set(4, new LineFit.Point(5, 60));
        var line = PhaseLine.through(points);
        assertEquals(0.43, line.robust().x(), 1e-9);
        assertEquals(List.of(4), line.outliers());
    }

    @Test
    void twoPointsAreTooFew() {
        var points = List.of(new LineFit.Point(1, 1), new LineFit.Point(2, 2));
        assertThrows(IllegalArgumentException.class, () -> PhaseLine.through(points));
    }
}
