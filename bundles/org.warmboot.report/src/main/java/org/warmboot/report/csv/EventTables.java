package org.warmboot.report.csv;

import java.util.List;
import org.warmboot.experiment.replay.Replay;
import org.warmboot.experiment.result.ScenarioResult;

/** All changes of state of all runs, one row each. */
public final class EventTables {

    private EventTables() {}

    /**
     * The table as text: a header row, then the events of each run by time; those at one time in the order of the
     * components. Equal results give equal text.
     */
    public static String of(ScenarioResult result) {
        return RunRows.table(
                        result,
                        List.of("time_s", "component_id", "component", "kind", "from", "to"),
                        (run, rows) -> Replay.of(run)
                                .ifPresent(replay -> replay.changes()
                                        .forEach(event -> rows.add(
                                                Table.time(event.time()),
                                                event.component(),
                                                event.name(),
                                                event.kind(),
                                                event.from(),
                                                event.to()))))
                .text();
    }
}
