package org.warmboot.report.html.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;

class FitTableTest {

    @Test
    void aSmallSlopeIsPrintedWhereManyGuestsMakeItALargeTime() {
        // 0.004 s a guest are 0.04 s with 10 of them, and 0.40 s with 100
        assertEquals("0.0040 n + 0.30", line(0.004, 0.3, 10));
        assertEquals("0.00040 n + 0.30", line(0.0004, 0.3, 100));
        assertEquals("0.30", line(0.0004, 0.3, 10));
        assertEquals("0.30", line(-6e-16, 0.3, 100));
    }

    @Test
    void otherSlopesHaveTheDigitsOfTheirConstant() {
        assertEquals("\u22120.55 n + 43.00", line(-0.55, 43, 11));
        assertEquals("0.43 n \u2212 0.07", line(0.43, -0.07, 11));
        assertEquals("29.70 n", line(29.7, 0, 11));
        assertEquals("\u22120.045 n + 43.00", line(-0.0448, 43, 100));
    }

    private static String line(double slope, double constant, int guests) {
        var runs = IntStream.rangeClosed(1, guests)
                .mapToObj(n -> new RunResult("a", "A", new RunParameters("host", n, 1, "ssh", "ssh"), List.of()))
                .toList();
        var fits = List.of(new Fit("a", "ssh", "downtime", slope, constant, 1));
        var table = FitTable.of(new ExperimentResult("e", "E", ExperimentKind.DOMAINS, runs, fits));
        return table.rows().getFirst().getLast().text().replace('\u00a0', ' ');
    }
}
