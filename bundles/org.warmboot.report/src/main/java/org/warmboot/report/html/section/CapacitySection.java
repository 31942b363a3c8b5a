package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.style.Numbers;

/** How many domains fit a host, what waking them takes, and what rejuvenating a full host costs. */
final class CapacitySection {

    private CapacitySection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "capacity",
                workshop.experiments(ChartTopic.CAPACITY).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var capacity = experiment.runs().stream()
                .flatMap(run -> run.capacity().stream())
                .findFirst()
                .orElseThrow();
        var figures = new ArrayList<>(workshop.figures(ChartTopic.CAPACITY, experiment));
        var entries = ComparableRuns.of(experiment).entries();
        figures.add(workshop.compare(RunMeasure.DOWNTIME_MEAN, entries, PageContext.WIDE));
        return new Block(experiment.name(), SettingWords.of(experiment), figures, List.of(table(capacity)));
    }

    private static DataTable table(Capacity capacity) {
        var rows = new ArrayList<>(List.of(
                row("capacity.static.long", Numbers.count(capacity.staticDomains())),
                row("capacity.paged.long", Numbers.count(capacity.pagedDomains())),
                row("capacity.idle.long", Numbers.duration(capacity.idleDetection())),
                row("capacity.prefetch.long", Numbers.duration(capacity.wakeByPrefetch())),
                row("capacity.faults.long", Numbers.duration(capacity.wakeByFaults())),
                row("capacity.load.long", Numbers.percent(capacity.diskLoad())),
                row("capacity.frozen.long", Numbers.bytes(capacity.frozenBytes())),
                row("capacity.written.long", Numbers.bytes(capacity.writtenBytes()))));
        capacity.storage()
                .ifPresent(storage -> rows.addAll(List.of(
                        row("capacity.shared.long", Numbers.bytes(storage.sharedBytes())),
                        row("capacity.copied.long", Numbers.bytes(storage.copiedBytes())),
                        row("capacity.room.long", Numbers.count(storage.domains())))));
        capacity.move()
                .ifPresent(move -> rows.addAll(List.of(
                        row("capacity.sent.long", Numbers.bytes(move.sentBytes())),
                        row("capacity.away.long", Numbers.duration(move.seconds())),
                        row("capacity.awake.long", Numbers.duration(move.secondsUntilAwake())))));
        return new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.quantity")),
                        DataTable.number(Messages.text("column.value"))),
                rows);
    }

    private static List<DataTable.Cell> row(String key, String value) {
        return DataTable.row(DataTable.text(Messages.text(key)), DataTable.number(value));
    }
}
