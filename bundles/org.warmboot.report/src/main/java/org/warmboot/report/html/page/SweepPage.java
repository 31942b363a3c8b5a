package org.warmboot.report.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.html.section.DataTable;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.EstimateCells;
import org.warmboot.report.html.section.Figures;
import org.warmboot.report.html.section.Section;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.ParameterScale;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.html.words.StudyMeasures;
import org.warmboot.report.study.SweepCharts;
import org.warmboot.report.study.SweepNumber;

/** Makes the page of a sweep: a chart of every telling number, and a table of the points. */
public final class SweepPage {

    private static final double HEIGHT = 280;

    private static final int MOST_ROWS = 200;

    private final SweepResult sweep;
    private final SweepCharts charts;
    private final Figures figures = new Figures();
    private final List<SweepNumber> numbers;

    private SweepPage(SweepResult sweep) {
        this.sweep = sweep;
        this.charts = new SweepCharts(sweep);
        this.numbers = SweepNumber.charted(sweep);
    }

    /** The page as text, to be stored as UTF-8. It refers to nothing outside itself. */
    public static String page(SweepResult sweep, ToolInfo tool) {
        var page = new SweepPage(sweep);
        return new Page(
                        Messages.text("sweep.title", sweep.scenario()),
                        Messages.text("report.made", tool.name(), tool.version(), Long.toString(sweep.seed())),
                        List.of(),
                        page.finding(),
                        Stream.of(page.experiments(), page.problems().stream(), Stream.of(page.reading()))
                                .flatMap(sections -> sections)
                                .toList())
                .text();
    }

    private List<String> finding() {
        var sentences = new ArrayList<String>();
        var settings = sweep.points().size();
        // a path may fill the line of a phone: no mark follows that would begin the next one
        sentences.add(Messages.text(
                sweep.paths().size() == 1
                        ? "sweep.values"
                        : "sweep." + sweep.design().key(),
                settings,
                Phrases.listed(sweep.paths())));
        var failed = sweep.points().stream()
                .filter(point -> point.problem().isPresent())
                .count();
        if (failed > 0) {
            sentences.add(Messages.text("sweep.failed", failed));
        }
        var varying = numbers.stream()
                .filter(number -> number.varies(sweep))
                .map(SweepNumber::measure)
                .toList();
        var constant = numbers.stream()
                .map(SweepNumber::measure)
                .filter(measure -> !varying.contains(measure))
                .distinct()
                .map(measure -> Phrases.quoted(MeasureWords.name(measure)))
                .toList();
        if (!constant.isEmpty()) {
            sentences.add(Messages.text("sweep.constant", Phrases.listed(constant)));
        }
        return sentences;
    }

    private Stream<Section> experiments() {
        return sweep.points().stream()
                .flatMap(point -> point.rows().stream())
                .collect(Collectors.toMap(
                        SweepResult.Row::experiment,
                        SweepResult.Row::experimentName,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(each -> experiment(each.getKey(), each.getValue()));
    }

    private Section experiment(String experiment, String name) {
        var blocks = new ArrayList<Block>();
        var own = numbers.stream()
                .filter(number -> number.experiment().equals(experiment))
                .toList();
        var varying = own.stream().filter(number -> number.varies(sweep)).toList();
        if (sweep.paths().size() == 1) {
            blocks.add(new Block(
                    "",
                    "",
                    varying.stream().flatMap(number -> figures(number).stream()).toList(),
                    List.of()));
        } else {
            varying.forEach(number -> blocks.add(
                    new Block(MeasureWords.drawn(number.measure()), number.serviceName(), figures(number), List.of())));
        }
        blocks.add(Block.of(table(own)));
        return new Section("experiment-" + slug(experiment), name, List.of(), blocks);
    }

    private List<Figure> figures(SweepNumber number) {
        return charts.of(number).stream()
                .map(drawn ->
                        figures.chart(drawn.chart(), drawn.half() ? Figures.HALF : Figures.WIDE, HEIGHT, drawn.title()))
                .toList();
    }

    /** A row for each point and technique, a column for each number. */
    private DataTable table(List<SweepNumber> own) {
        var measures = own.stream().map(SweepNumber::measure).distinct().toList();
        var head = new ArrayList<Cell>();
        sweep.paths().forEach(path -> head.add(DataTable.number(path)));
        head.add(DataTable.text(Messages.text("column.technique")));
        measures.forEach(measure -> head.add(DataTable.number(MeasureWords.name(measure))));
        var rows = new ArrayList<List<Cell>>();
        for (var point : sweep.points()) {
            var keys = point.rows().stream()
                    .filter(row -> own.stream().anyMatch(number -> number.is(row)))
                    .map(row -> List.of(row.technique(), row.techniqueName(), row.service(), row.serviceName()))
                    .distinct()
                    .toList();
            for (var key : keys) {
                var row = new ArrayList<Cell>();
                for (var i = 0; i < sweep.paths().size(); i++) {
                    row.add(DataTable.number(value(point, i)));
                }
                row.add(new Cell(key.get(1), "text name", key.get(3)));
                measures.forEach(measure -> row.add(point.rows().stream()
                        .filter(each -> each.measure() == measure
                                && each.technique().equals(key.get(0))
                                && each.service().equals(key.get(2))
                                && own.stream().anyMatch(number -> number.is(each)))
                        .findFirst()
                        .map(each -> EstimateCells.of(
                                each.value(), value -> StudyMeasures.text(measure, each.unit(), value)))
                        .orElse(DataTable.number("\u2013"))));
                rows.add(row);
            }
        }
        var shown = rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
        var caption = rows.size() > MOST_ROWS ? Messages.text("sweep.first", MOST_ROWS, rows.size()) : "";
        return new DataTable(caption, head, shown);
    }

    /** A value in the unit of its column, or as it stands in the file if it is no number. */
    private String value(SweepResult.Point point, int path) {
        return Double.isFinite(point.numbers().get(path))
                ? ParameterScale.of(sweep, path).text(point.numbers().get(path))
                : ParameterText.brief(point.values().get(path));
    }

    /** Settings that could not be run, with the reason. */
    private Optional<Section> problems() {
        var rows = sweep.points().stream()
                .filter(point -> point.problem().isPresent())
                .map(point -> DataTable.row(
                        DataTable.text(String.join(", ", point.values())),
                        DataTable.styled(point.problem().orElse(""), "text broad")))
                .toList();
        var head = DataTable.row(
                DataTable.text(Messages.text("column.setting")),
                DataTable.styled(Messages.text("column.reason"), "text broad"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "problems",
                        Messages.text("sweep.problems"),
                        List.of(),
                        List.of(Block.of(new DataTable("", head, rows)))));
    }

    private Section reading() {
        return new Section(
                "reproduction",
                Messages.text("reproduction.title"),
                List.of(Messages.text("sweep.reading"), Messages.text("reproduction.digest", sweep.sha256())),
                List.of());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
