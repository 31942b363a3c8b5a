package org.warmboot.report.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.csv.EventTables;

/** Writes the events of all runs to a file, wholly or not at all. */
public final class EventFile {

    private EventFile() {}

    /**
     * Writes a table of events.
     *
     * @param file where to; what is there is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(ScenarioResult result, Path file) throws IOException {
        var place = file.toAbsolutePath();
        var bytes = EventTables.of(result).getBytes(StandardCharsets.UTF_8);
        new AtomicDirectory(place.getParent()).write(Map.of(place.getFileName().toString(), bytes));
    }
}
