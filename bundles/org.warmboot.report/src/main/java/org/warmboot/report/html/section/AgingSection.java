package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Aging.Indicator;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.AgingGroup;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.style.Numbers;

/** What leaks away of a host under policies of rejuvenation, technique by technique. */
final class AgingSection {

    private AgingSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "aging",
                workshop.experiments(ChartTopic.AGING).stream()
                        .map(experiment -> block(workshop, experiment))
                        .toList());
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var figures = workshop.figures(ChartTopic.AGING, experiment);
        return new Block(experiment.name(), SettingWords.of(experiment), figures, List.of(table(experiment)));
    }

    private static DataTable table(ExperimentResult experiment) {
        var kinds = new LinkedHashSet<Indicator>();
        experiment.runs().forEach(run -> groups(run.aging()).forEach(group -> kinds.add(group.indicator())));
        var rows = new ArrayList<List<DataTable.Cell>>();
        for (var run : experiment.runs()) {
            run.aging().ifPresent(aging -> {
                var row = new ArrayList<DataTable.Cell>();
                row.add(DataTable.text(run.techniqueName()));
                row.add(DataTable.number(Numbers.count(aging.hypervisorRejuvenations())));
                row.add(DataTable.number(Numbers.count(aging.operatingSystemRejuvenations())));
                kinds.forEach(kind -> row.add(DataTable.phrase(use(aging, kind))));
                row.add(DataTable.number(Numbers.percent(aging.resources().stream()
                        .mapToDouble(Aging.Resource::lowestThroughputFactor)
                        .min()
                        .orElse(1))));
                rows.add(row);
            });
        }
        return new DataTable("", head(experiment, kinds), rows);
    }

    private static List<DataTable.Cell> head(ExperimentResult experiment, LinkedHashSet<Indicator> kinds) {
        var head = new ArrayList<>(DataTable.row(
                DataTable.text(Messages.text("column.technique")),
                DataTable.number(Messages.text("column.hypervisor.often")),
                DataTable.number(Messages.text("column.system.often"))));
        kinds.forEach(kind -> head.add(DataTable.number(Phrases.sentence(experiment.runs().stream()
                .flatMap(run -> groups(run.aging()).stream())
                .filter(group -> group.indicator() == kind)
                .map(AgingGroup::name)
                .findFirst()
                .orElse(kind.key())))));
        head.add(DataTable.number(Messages.text("column.lowest.throughput")));
        return head;
    }

    private static String use(Aging aging, Indicator kind) {
        return AgingGroup.of(aging).stream()
                .filter(group -> group.indicator() == kind)
                .map(AgingGroup::use)
                .findFirst()
                .orElse("\u2013");
    }

    private static List<AgingGroup> groups(Optional<Aging> aging) {
        return aging.map(AgingGroup::of).orElse(List.of());
    }
}
