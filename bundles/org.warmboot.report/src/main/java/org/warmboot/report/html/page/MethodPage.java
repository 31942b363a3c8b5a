package org.warmboot.report.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.section.DataTable;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.LongRunRows;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.section.Section;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.SolvedTable;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.Origins;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** The method behind long runs: what is simulated and solved, how, what is left out, and how to do it again. */
final class MethodPage {

    private final PageContext workshop;
    private final List<ExperimentResult> experiments;

    private MethodPage(PageContext workshop) {
        this.workshop = workshop;
        this.experiments = workshop.experiments(ChartTopic.LONG_RUN);
    }

    static String page(PageContext workshop, List<Page.Link> links) {
        var page = new MethodPage(workshop);
        var tool = workshop.tool();
        var seed = Long.toString(workshop.result().seed());
        var sections = new ArrayList<Section>();
        sections.add(page.section("operation", 9, List.of(page.policies())));
        sections.add(page.section("simulation", 4, List.of(page.runs())));
        sections.add(page.models());
        if (!workshop.experiments(ChartTopic.HYPERVISOR_INTERVAL).isEmpty()) {
            sections.add(page.section("search", 4, List.of()));
        }
        sections.add(page.section("omitted", 4, List.of()));
        sections.add(page.origins());
        sections.add(page.reproduction(seed));
        return new Page(
                        Messages.text("method.title", workshop.result().scenario()),
                        Messages.text("report.made", tool.name(), tool.version(), seed),
                        links,
                        List.of(Messages.text("method.intro")),
                        sections)
                .text();
    }

    /** A section of so many numbered paragraphs. */
    private Section section(String id, int paragraphs, List<DataTable> tables) {
        return new Section(
                "method-" + id,
                Messages.text("method." + id),
                IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(i -> Messages.text("method." + id + '.' + i))
                        .toList(),
                tables.stream().map(Block::of).toList());
    }

    private DataTable policies() {
        var rows = new ArrayList<List<Cell>>();
        for (var experiment : experiments) {
            var runs = LongRunWords.runs(experiment);
            LongRunRows.policies(runs)
                    .rows()
                    .forEach(row -> rows.add(
                            DataTable.row(DataTable.text(row.getFirst().text(), experiment.name()), row.getLast())));
        }
        return LongRunRows.words("column.policies", rows);
    }

    private DataTable runs() {
        var rows = new ArrayList<List<Cell>>();
        for (var experiment : experiments) {
            var runs = LongRunWords.runs(experiment);
            for (var run : runs) {
                var longRun = LongRunWords.longRun(run);
                var down = longRun.measures().downtimePerYear();
                var half = (down.high() - down.low()) / 2;
                rows.add(DataTable.row(
                        DataTable.text(RunNames.of(run, runs), experiment.name()),
                        DataTable.number(
                                Messages.text("method.by." + longRun.method().key())),
                        DataTable.number(Messages.text(
                                "span.years", Numbers.plain(longRun.horizon() / LongRunMeasures.YEAR, 3))),
                        DataTable.number(
                                longRun.warmUp() > 0
                                        ? Numbers.duration(longRun.warmUp())
                                        : Messages.text("method.none")),
                        DataTable.number(Numbers.count(longRun.replications())),
                        DataTable.number(Numbers.percent(longRun.level())),
                        DataTable.number(
                                half > 0
                                        ? Messages.text(
                                                "method.half",
                                                Numbers.duration(half),
                                                Numbers.plain(100 * half / down.mean(), 2))
                                        : Messages.text("method.exact"))));
            }
        }
        return LongRunRows.table(
                "",
                rows,
                List.of(
                        "column.method",
                        "column.horizon",
                        "column.warm-up",
                        "column.histories",
                        "column.level",
                        "column.half"));
    }

    /** Where a model was used: the techniques, and the experiments they were run in. */
    private record Users(Set<String> techniques, Set<String> experiments) {

        Users() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** Each model once, with the techniques that it was used for; sentences alone where nothing is solved. */
    private Section models() {
        var models = new LinkedHashMap<String, Users>();
        for (var experiment : experiments) {
            SolvedTable.models(LongRunWords.runs(experiment)).forEach((model, names) -> {
                var users = models.computeIfAbsent(model, ignored -> new Users());
                users.techniques().addAll(names);
                users.experiments().add(experiment.name());
            });
        }
        var solved = experiments.stream()
                .flatMap(experiment -> LongRunWords.runs(experiment).stream())
                .anyMatch(run -> LongRunWords.longRun(run).analysis().solution().isPresent());
        var general = section("models", 3, List.of());
        if (!solved) {
            var sentences = new ArrayList<>(general.paragraphs());
            sentences.addAll(models.keySet());
            return new Section(general.id(), general.title(), sentences, List.of());
        }
        var rows = models.entrySet().stream()
                .map(entry -> DataTable.row(
                        DataTable.text(
                                String.join(", ", entry.getValue().techniques()),
                                String.join(", ", entry.getValue().experiments())),
                        DataTable.styled(entry.getKey(), "text broad")))
                .toList();
        return section("models", 3, List.of(LongRunRows.words("column.model", rows)));
    }

    private Section origins() {
        var origins = Origins.of(workshop.result().sources());
        var paragraphs = new ArrayList<String>();
        if (!workshop.result().sources().isEmpty()) {
            paragraphs.add(Phrases.sentence(origins.words()) + '.');
        }
        paragraphs.addAll(origins.meanings());
        paragraphs.add(Messages.text("method.origins.1"));
        return new Section("method-origins", Messages.text("method.origins"), paragraphs, List.of());
    }

    private Section reproduction(String seed) {
        var histories = experiments.stream()
                .flatMap(experiment -> LongRunWords.runs(experiment).stream())
                .map(run -> LongRunWords.longRun(run).replications())
                .collect(Collectors.toSet());
        var command = histories.size() == 1
                ? Messages.text(
                        "method.command.same",
                        seed,
                        Long.toString(histories.iterator().next()))
                : Messages.text("method.command", seed);
        var objectives = experiments.stream()
                .flatMap(experiment -> experiment.runs().stream())
                .flatMap(run -> run.optimum().stream())
                .map(optimum -> optimum.objective().key())
                .collect(Collectors.toSet());
        var paragraphs = new ArrayList<>(List.of(Messages.text("method.reproduction.1"), command));
        if (!objectives.isEmpty()) {
            paragraphs.add(
                    objectives.size() == 1
                            ? Messages.text(
                                    "method.command.optimize.by",
                                    seed,
                                    objectives.iterator().next())
                            : Messages.text("method.command.optimize", seed));
        }
        paragraphs.add(Messages.text("method.reproduction.2"));
        paragraphs.add(Messages.text("reproduction.digest", workshop.result().sha256()));
        return new Section("method-reproduction", Messages.text("method.reproduction"), paragraphs, List.of());
    }
}
