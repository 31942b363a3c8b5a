package org.warmboot.exchange.measurements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/** Which values a file has, before anybody has said which are meant. */
class ColumnsTest {

    @Test
    void columnsAreTheNumbersBehindTheTimeByTheirNames() throws Exception {
        assertEquals(List.of("free", "used"), columns("time;free;used;state\n1767225600;100;412;up\n"));
        assertEquals(
                List.of("kbmemfree", "kbmemused"),
                columns("# hostname;interval;timestamp;kbmemfree;kbmemused\n"
                        + "dom0;-1;2026-01-01 00:00:00 UTC;LINUX-RESTART\ndom0;60;2026-01-01 00:10:00 UTC;77;99\n"));
        assertEquals(List.of("2"), columns("1767225600 \t 5\n"));
    }

    @Test
    void seriesOfPrometheusAreNamedByTheirLabels() throws Exception {
        var names = columns("{\"data\":{\"result\":[{\"metric\":{\"job\":\"a\"},\"values\":[[1,\"2\"]]},"
                + "{\"metric\":{\"job\":\"b\"},\"values\":[[1,\"2\"]]}]}}");
        assertEquals(List.of("{\"job\":\"a\"}", "{\"job\":\"b\"}"), names);
    }

    @Test
    void everyColumnThatIsNamedCanBeRead() throws Exception {
        var file = new InputFile("a.csv", "when,free,used\n1767225600,100,412\n1767225660,99,413\n");
        for (var name : MeasuredSeries.columns(file)) {
            var read = MeasuredSeries.read(List.of(file), Optional.of(name));
            assertEquals(name, read.name());
            assertEquals(2, read.series().size());
        }
    }

    @Test
    void aFileWithoutTimesOrNumbersIsRefused() {
        for (var text : List.of("", "a;b\nc;d\n", "1767225600;up\n")) {
            assertThrows(ExchangeException.class, () -> columns(text), text);
        }
    }

    private static List<String> columns(String text) throws ExchangeException {
        return MeasuredSeries.columns(new InputFile("a.csv", text));
    }
}
