package org.warmboot.report.html.summary;

import java.util.Comparator;
import java.util.List;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.words.Phrases;

/** How fast guests leave their host, and what that sends over links. */
final class MigrationSummary {

    private static final int LISTED = 4;

    private MigrationSummary() {}

    static List<String> of(PageContext workshop) {
        return workshop.lineups().stream()
                .map(lineup -> lineup.where(run -> run.migration().isPresent()))
                .filter(lineup -> lineup.entries().size() > lineup.experiments().size())
                .max(Comparator.comparingInt(ComparableRuns::domains))
                .map(lineup -> List.of(Messages.text(
                        "finding.migration",
                        lineup.domains(),
                        Phrases.clauses(lineup.entries().stream()
                                .sorted(Comparator.comparingDouble(MigrationSummary::seconds))
                                .limit(LISTED)
                                .map(MigrationSummary::move)
                                .toList()))))
                .orElse(List.of());
    }

    private static double seconds(Entry entry) {
        return RunMeasure.MIGRATION_TIME.mean(entry.run()).orElseThrow();
    }

    private static String move(Entry entry) {
        var sent = RunMeasure.MOVED_BYTES.mean(entry.run()).orElse(0) > 0
                ? MeasureText.of(RunMeasure.MOVED_BYTES, entry.run())
                : Messages.text("finding.nothing");
        return Messages.text(
                "finding.move",
                MeasureText.of(RunMeasure.MIGRATION_TIME, entry.run()),
                Phrases.technique(entry.run()),
                sent);
    }
}
