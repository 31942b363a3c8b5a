package org.warmboot.report.html.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.report.html.section.DataTable.Cell;

class EstimateCellsTest {

    @Test
    void anAvailabilityWithoutAnOutageSeenHasNoMoreNinesThanItsLowerEnd() {
        assertEquals(
                new Cell("99.99900 %, 5.0 nines", "number", "99.99880 to 99.99920 %"),
                plain(EstimateCells.availability(new Estimate(0.99999, 0.999988, 0.999992))));
        assertEquals(
                new Cell("100.00000 %, 5.0 nines or more", "number", "99.99900 to 100.00000 %"),
                plain(EstimateCells.availability(new Estimate(1, 0.99999, 1))));
        assertEquals(
                new Cell("100.000 %, ∞ nines", "number", ""), plain(EstimateCells.availability(Estimate.exact(1))));
    }

    private static Cell plain(Cell cell) {
        return new Cell(plain(cell.text()), cell.style(), plain(cell.detail()));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
