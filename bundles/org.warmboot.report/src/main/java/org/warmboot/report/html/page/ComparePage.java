package org.warmboot.report.html.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.CompareResult.Row;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.subject.StudyCharts;
import org.warmboot.report.html.section.DataTable;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.Figures;
import org.warmboot.report.html.section.Section;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.EstimateWords;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.html.words.ScenarioLabels;
import org.warmboot.report.html.words.StudyMeasures;
import org.warmboot.style.Numbers;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Makes the page of scenarios side by side: what differs as bars, all numbers in tables, those that differ first. */
public final class ComparePage {

    private static final double SAME = 1e-9;

    private final CompareResult compared;
    private final List<String> scenarios;
    private final List<String> files;
    private final Figures figures = new Figures();
    private final StudyCharts charts;

    private ComparePage(CompareResult compared) {
        this.compared = compared;
        var labels = ScenarioLabels.of(compared);
        this.scenarios = labels.labels();
        this.files = labels.files();
        this.charts = new StudyCharts(StyleTable.LIGHT, new TechniqueColours(List.of()));
    }

    /** The page as text, to be stored as UTF-8. It refers to nothing outside itself. */
    public static String page(CompareResult compared, ToolInfo tool) {
        var page = new ComparePage(compared);
        return new Page(
                        Messages.text("compare.title", Phrases.listedNames(page.scenarios)),
                        Messages.text("compare.made", tool.name(), tool.version()),
                        List.of(),
                        page.finding(),
                        page.sections())
                .text();
    }

    /** How a number compares, in the order in which tables show it. */
    private enum Kind {
        DIFFERENT,
        SINGLE,
        SAME;

        static Kind of(Row row) {
            return row.values().stream().filter(Optional::isPresent).count()
                            < row.values().size()
                    ? SINGLE
                    : differs(row) ? DIFFERENT : SAME;
        }
    }

    private List<Row> rows(Kind kind, List<Row> rows) {
        return rows.stream().filter(row -> Kind.of(row) == kind).toList();
    }

    private List<String> finding() {
        var single = rows(Kind.SINGLE, compared.rows()).size();
        var sentences = new ArrayList<String>();
        var shared = compared.rows().size() - single;
        sentences.add(
                shared == 0
                        ? Messages.text("compare.nothing")
                        : Messages.text(
                                "compare.finding",
                                shared,
                                rows(Kind.DIFFERENT, compared.rows()).size(),
                                scenarios.getFirst()));
        if (single > 0) {
            sentences.add(Messages.text("compare.single", single));
        }
        return sentences;
    }

    /** Experiments in which anything differs come first. */
    private List<Section> sections() {
        var byExperiment = new LinkedHashMap<String, List<Row>>();
        compared.rows()
                .forEach(row -> byExperiment
                        .computeIfAbsent(row.experiment(), ignored -> new ArrayList<>())
                        .add(row));
        var sections = new ArrayList<Section>();
        byExperiment.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().stream()
                        .map(Kind::of)
                        .min(Comparator.naturalOrder())
                        .orElse(Kind.SAME)))
                .forEach(entry -> sections.add(new Section(
                        "experiment-" + (sections.size() + 1),
                        entry.getValue().getFirst().experimentName(),
                        List.of(),
                        List.of(block(entry.getValue())))));
        var digests = IntStream.range(0, scenarios.size())
                .mapToObj(i -> Messages.text(
                        "compare.digest", scenarios.get(i), compared.sha256().get(i)))
                .toList();
        var reading = new ArrayList<>(List.of(Messages.text("compare.reading")));
        reading.addAll(digests);
        sections.add(new Section("reproduction", Messages.text("reproduction.title"), reading, List.of()));
        return sections;
    }

    private Block block(List<Row> rows) {
        var tables = Arrays.stream(Kind.values())
                .filter(kind -> !rows(kind, rows).isEmpty())
                .map(kind -> table(Messages.text("compare.table." + kind), rows(kind, rows)))
                .toList();
        return new Block("", "", bars(rows(Kind.DIFFERENT, rows)), tables);
    }

    private List<Figure> bars(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.measure().isCharted())
                .map(Row::measure)
                .distinct()
                .sorted(Comparator.comparingInt(RunMeasure::rank))
                .map(measure -> bars(
                        measure,
                        rows.stream().filter(row -> row.measure() == measure).toList()))
                .toList();
    }

    /** Of several settings the last one, which is the largest. */
    private Figure bars(RunMeasure measure, List<Row> rows) {
        var shown = new LinkedHashMap<List<String>, Row>();
        rows.forEach(row -> shown.put(List.of(row.technique(), row.service()), row));
        var sides = new ArrayList<StudyCharts.Side>();
        var subject = 0;
        for (var row : shown.values()) {
            var group = new Category(subject++, name(row));
            for (var i = 0; i < scenarios.size(); i++) {
                var scenario = scenarios.get(i);
                row.values()
                        .get(i)
                        .map(value -> StudyMeasures.drawn(measure, value))
                        .ifPresent(value -> sides.add(new StudyCharts.Side(
                                group,
                                scenario,
                                finite(value.mean()),
                                StudyMeasures.drawnText(measure, row.unit(), value.mean()))));
            }
        }
        var title = MeasureWords.drawn(measure);
        return figures.bars(charts.bars(title, "", scenarios, sides), Figures.WIDE, title);
    }

    private DataTable table(String caption, List<Row> rows) {
        var head = new ArrayList<Cell>();
        head.add(DataTable.text(Messages.text("column.technique")));
        head.add(DataTable.text(Messages.text("column.quantity")));
        for (var i = 0; i < scenarios.size(); i++) {
            head.add(new Cell(scenarios.get(i), "number scenario", files.get(i)));
        }
        var cells = new ArrayList<List<Cell>>();
        var previous = List.<String>of();
        for (var row : rows) {
            var line = new ArrayList<Cell>();
            line.add(
                    subject(row).equals(previous)
                            ? DataTable.text("")
                            : DataTable.text(row.techniqueName(), where(row)));
            line.add(DataTable.styled(MeasureWords.name(row.measure()), "text quantity"));
            for (var i = 0; i < row.values().size(); i++) {
                line.add(cell(row, i));
            }
            cells.add(line);
            previous = subject(row);
        }
        return new DataTable(caption, head, cells);
    }

    /** The number, and by how much it differs from that of the first scenario. */
    private static Cell cell(Row row, int scenario) {
        if (row.values().get(scenario).isEmpty()) {
            return DataTable.number("\u2013");
        }
        var value = row.values().get(scenario).get();
        var text = StudyMeasures.text(row.measure(), row.unit(), value.mean());
        var change = scenario == 0 || row.values().getFirst().isEmpty()
                ? EstimateWords.interval(value, each -> StudyMeasures.text(row.measure(), row.unit(), each))
                : change(row.measure(), row.values().getFirst().get(), value);
        return new Cell(text, "number", change);
    }

    private static String change(RunMeasure measure, Estimate first, Estimate value) {
        var before = StudyMeasures.drawn(measure, first);
        var after = StudyMeasures.drawn(measure, value);
        if (after.mean() == before.mean()) {
            return "";
        }
        var told = after.high() < before.low() || after.low() > before.high();
        var change = Numbers.change((after.mean() - before.mean()) / before.mean());
        return Messages.text(
                StudyMeasures.isAvailability(measure) ? "compare.downtime" : told ? "compare.change" : "compare.within",
                change);
    }

    private static boolean differs(Row row) {
        var values = row.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Estimate::mean)
                .toArray();
        return Arrays.stream(values)
                .anyMatch(value -> value != values[0] && !(Math.abs(value - values[0]) <= SAME * Math.abs(values[0])));
    }

    /** What a number is of. */
    private static List<String> subject(Row row) {
        return List.of(row.technique(), row.service(), row.setting());
    }

    private static String name(Row row) {
        var where = where(row);
        return where.isEmpty() ? row.techniqueName() : row.techniqueName() + ", " + where;
    }

    private static String where(Row row) {
        return row.setting().isEmpty() || row.serviceName().isEmpty()
                ? row.serviceName() + row.setting()
                : row.serviceName() + ", " + row.setting();
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
