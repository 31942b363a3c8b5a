package org.warmboot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineFitTest {

    @Test
    void recoversALineFromItsPoints() {
        var points = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> new LineFit.Point(n, -0.55 * n + 43))
                .toList();
        var fit = LineFit.through(points);
        assertEquals(-0.55, fit.slope(), 1e-12);
        assertEquals(43, fit.intercept(), 1e-12);
        assertEquals(1, fit.rSquared(), 1e-12);
        assertEquals(36.95, fit.at(11), 1e-12);
    }

    @Test
    void agreesWithTheTextbookExample() {
        // Anscombe's first quartet: y = 3.00 + 0.500 x, R^2 = 0.67
        var x = new double[] {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        var y = new double[] {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        var fit = LineFit.through(IntStream.range(0, x.length)
                .mapToObj(i -> new LineFit.Point(x[i], y[i]))
                .toList());
        assertEquals(3.0, fit.intercept(), 0.005);
        assertEquals(0.5, fit.slope(), 0.0005);
        assertEquals(0.67, fit.rSquared(), 0.005);
    }

    @Test
    void valuesThatDifferOnlyByRoundingLieOnTheirLine() {
        var fit = LineFit.through(
                List.of(new LineFit.Point(1, 43), new LineFit.Point(2, 43.000000000000014), new LineFit.Point(3, 43)));
        assertEquals(1, fit.rSquared());
    }

    @Test
    void onePlaceIsNotEnough() {
        var points = List.of(new LineFit.Point(1, 2), new LineFit.Point(1, 3));
        assertThrows(IllegalArgumentException.class, () -> LineFit.through(points));
    }
}
