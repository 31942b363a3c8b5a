package org.warmboot.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.experiment.study.SweepResult.Row;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.chart.subject.HeatMap;
import org.warmboot.report.chart.subject.StudyCharts;
import org.warmboot.report.html.words.HeldFixed;
import org.warmboot.report.html.words.ParameterScale;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.html.words.StudyMeasures;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Charts of a sweep: lines over one parameter, cells over two, dots where the points are scattered. */
public final class SweepCharts {

    /** Unit of what has none. */
    private static final String ONE = "1";

    private final SweepResult sweep;
    private final StudyCharts charts;

    /** The charts of a sweep. */
    public SweepCharts(SweepResult sweep) {
        this.sweep = sweep;
        this.charts = new StudyCharts(
                StyleTable.LIGHT,
                new TechniqueColours(sweep.points().stream()
                        .flatMap(point -> point.rows().stream())
                        .map(Row::technique)
                        .toList()));
    }

    /**
     * A chart.
     *
     * @param title what it shows
     * @param half whether two of its kind may stand side by side
     * @param chart the chart
     */
    public record Drawn(String title, boolean half, JFreeChart chart) {}

    /** The charts of one number of an experiment, for one service. */
    public List<Drawn> of(SweepNumber number) {
        var grid = sweep.design() == SweepResult.Design.GRID;
        if (grid && sweep.paths().size() == 2 && isNumeric(0) && isNumeric(1)) {
            return number.techniques().stream()
                    .map(technique -> heat(number, technique))
                    .toList();
        }
        return IntStream.range(0, sweep.paths().size())
                .filter(this::isNumeric)
                .mapToObj(i -> {
                    var held = grid ? HeldFixed.besides(sweep, i) : HeldFixed.NOTHING;
                    var words = words(number, i, held);
                    var series = series(number, i, held);
                    return new Drawn(
                            words.title(), true, grid ? charts.lines(words, series) : charts.scatter(words, series));
                })
                .toList();
    }

    /** Words have no place on an axis; the table tells what came out. */
    private boolean isNumeric(int path) {
        return sweep.points().stream()
                .allMatch(point -> Double.isFinite(point.numbers().get(path)));
    }

    private StudyCharts.Words words(SweepNumber number, int path, HeldFixed held) {
        var title = title(number);
        return new StudyCharts.Words(
                sweep.paths().size() == 1
                        ? title
                        : Messages.text(
                                "sweep.against",
                                title,
                                ParameterText.tail(sweep.paths().get(path))),
                Phrases.clauses(List.of(unit(number), setting(number), held.words())),
                axis(path));
    }

    /** What is drawn, of which service where there are several. */
    private String title(SweepNumber number) {
        var services = SweepNumber.of(sweep).stream()
                .filter(each -> each.experiment().equals(number.experiment()) && each.measure() == number.measure())
                .count();
        var name = MeasureWords.drawn(number.measure());
        return services > 1 ? Messages.text("sweep.of", name, number.serviceName()) : name;
    }

    /** Number and size of the guests. */
    private String setting(SweepNumber number) {
        return number.rows(sweep).map(Row::setting).findFirst().orElse("");
    }

    /** Path of a parameter with the unit in which its values are drawn. */
    private String axis(int path) {
        var unit = ParameterScale.of(sweep, path).unit();
        var name = ParameterText.tail(sweep.paths().get(path));
        return unit.isEmpty() ? name : Messages.text("sweep.axis", name, unit);
    }

    private Losses scale(SweepNumber number) {
        var most = number.rows(sweep)
                .mapToDouble(
                        row -> StudyMeasures.drawn(row.measure(), row.value()).mean())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return StudyMeasures.scale(number.measure(), number.unit(), most);
    }

    /** Unit on the axis of values; empty for counts. */
    private String unit(SweepNumber number) {
        var unit = scale(number).unit();
        return unit.equals(ONE) ? "" : unit;
    }

    private List<StudyCharts.Series> series(SweepNumber number, int path, HeldFixed held) {
        var factor = scale(number).factor();
        var scale = ParameterScale.of(sweep, path);
        var spots = new LinkedHashMap<String, List<StudyCharts.Spot>>();
        var names = new LinkedHashMap<String, String>();
        for (var point : held.points(sweep)) {
            for (var row : point.rows()) {
                var value = StudyMeasures.drawn(row.measure(), row.value());
                if (number.is(row) && Double.isFinite(value.mean())) {
                    names.put(row.technique(), row.techniqueName());
                    spots.computeIfAbsent(row.technique(), ignored -> new ArrayList<>())
                            .add(new StudyCharts.Spot(point.numbers().get(path) * scale.factor(), value.times(factor)));
                }
            }
        }
        return spots.entrySet().stream()
                .map(entry -> new StudyCharts.Series(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingDouble(StudyCharts.Spot::x))
                                .toList()))
                .toList();
    }

    private Drawn heat(SweepNumber number, String technique) {
        var columns = values(0);
        var rows = values(1);
        var cells = new ArrayList<HeatMap.Cell>();
        var name = technique;
        for (var point : sweep.points()) {
            for (var row : point.rows()) {
                var value = StudyMeasures.drawn(row.measure(), row.value()).mean();
                if (number.is(row) && row.technique().equals(technique) && Double.isFinite(value)) {
                    name = row.techniqueName();
                    cells.add(new HeatMap.Cell(
                            List.copyOf(columns).indexOf(point.numbers().get(0)),
                            List.copyOf(rows).indexOf(point.numbers().get(1)),
                            value));
                }
            }
        }
        var ran = sweep.points().stream()
                .filter(point -> point.problem().isEmpty())
                .count();
        var map = new HeatMap(
                texts(columns, 0),
                texts(rows, 1),
                ParameterText.tail(sweep.paths().get(1)),
                cells);
        var words = new StudyCharts.Words(
                Messages.text("sweep.of", title(number), name),
                Phrases.sentence(Phrases.clauses(List.of(
                        setting(number),
                        Messages.text("sweep.darker"),
                        cells.size() < ran ? Messages.text("sweep.empty") : ""))),
                ParameterText.tail(sweep.paths().getFirst()));
        var chart = charts.heat(words, map, value -> StudyMeasures.drawnText(number.measure(), number.unit(), value));
        return new Drawn(words.title(), number.techniques().size() > 1, chart);
    }

    private TreeSet<Double> values(int path) {
        var values = new TreeSet<Double>();
        sweep.points().forEach(point -> values.add(point.numbers().get(path)));
        return values;
    }

    /** The values, all in one unit. */
    private List<String> texts(TreeSet<Double> values, int path) {
        return values.stream().map(ParameterScale.of(sweep, path)::text).toList();
    }
}
