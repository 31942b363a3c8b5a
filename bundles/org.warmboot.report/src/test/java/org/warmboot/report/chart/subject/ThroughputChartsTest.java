package org.warmboot.report.chart.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.experiment.result.Throughput;

class ThroughputChartsTest {

    // 116.975683 / 117.5 - 1 = -0.0045; 117.45 / 117.5 - 1 = -0.0004
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "117.5 | 117.5 MB/s  (unchanged)", "117.45 | 117.5 MB/s  (unchanged)",
                "116.975683 | 117 MB/s  (\u22120.4 %)", "36.43 | 36.43 MB/s  (\u221269.0 %)"
            })
    void onlyWhatKeepsItsDigitsIsCalledUnchanged(double after, String text) {
        var curve = new Throughput("Apache", "MB/s", List.of(), 117.5, after, 0);
        assertEquals(text, ThroughputCharts.after(curve).replace('\u00a0', ' '));
    }
}
