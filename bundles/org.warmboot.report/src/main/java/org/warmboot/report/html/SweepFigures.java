package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.experiment.study.SweepResult.Row;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.chart.HeatMap;
import org.warmboot.report.chart.StudyCharts;
import org.warmboot.report.html.Section.Figure;
import org.warmboot.report.style.StyleTable;
import org.warmboot.report.style.TechniqueColours;

/** Charts of a sweep: lines over one parameter, cells over two, dots where the points are scattered. */
final class SweepFigures {

    private static final double HEIGHT = 280;

    private final SweepResult sweep;
    private final Figures figures = new Figures();
    private final StudyCharts charts;

    SweepFigures(SweepResult sweep) {
        this.sweep = sweep;
        this.charts = new StudyCharts(StyleTable.LIGHT, new TechniqueColours(sweep.points().stream()
                .flatMap(point -> point.rows().stream())
                .map(Row::technique)
                .toList()));
    }

    /** The charts of one number of an experiment, for one service. */
    List<Figure> of(SweepNumber number) {
        var grid = sweep.design().equals("grid");
        if (grid && sweep.paths().size() == 1) {
            return List.of(figure(charts.lines(words(number, 0), series(number, 0)), Figures.HALF, number));
        }
        if (grid && sweep.paths().size() == 2) {
            return number.techniques().stream().map(technique -> heat(number, technique)).toList();
        }
        return IntStream.range(0, sweep.paths().size())
                .mapToObj(i -> figure(charts.scatter(against(number, i), series(number, i)), Figures.HALF, number))
                .toList();
    }

    private Figure figure(JFreeChart chart, double width, SweepNumber number) {
        return figures.chart(chart, width, HEIGHT, StudyMeasures.charted(number.measure()));
    }

    private StudyCharts.Words words(SweepNumber number, int path) {
        var title = StudyMeasures.charted(number.measure());
        var unit = scale(number).unit();
        var subtitle = unit.isEmpty() ? number.service() : unit;
        return new StudyCharts.Words(title, subtitle, axis(path));
    }

    private StudyCharts.Words against(SweepNumber number, int path) {
        var words = words(number, path);
        return new StudyCharts.Words(
                Messages.text("sweep.against", ParameterText.tail(sweep.paths().get(path))),
                words.subtitle(),
                words.across());
    }

    /** Path of a parameter with the unit in which its values are drawn. */
    private String axis(int path) {
        var unit = ParameterScale.of(sweep, path).unit();
        var name = ParameterText.tail(sweep.paths().get(path));
        return unit.isEmpty() ? name : Messages.text("sweep.axis", name, unit);
    }

    private Losses scale(SweepNumber number) {
        var unit = StudyMeasures.unit(number.measure(), number.unit());
        var most = number.rows(sweep).mapToDouble(row -> StudyMeasures.drawn(row.measure(), row.value()).mean())
                .filter(Double::isFinite).max().orElse(1);
        return unit.equals("s") ? Losses.of(unit, most) : new Losses(unit, 1);
    }

    private List<StudyCharts.Series> series(SweepNumber number, int path) {
        var factor = scale(number).factor();
        var scale = ParameterScale.of(sweep, path);
        var spots = new LinkedHashMap<String, List<StudyCharts.Spot>>();
        var names = new LinkedHashMap<String, String>();
        for (var point : sweep.points()) {
            for (var row : point.rows()) {
                var value = StudyMeasures.drawn(row.measure(), row.value());
                if (number.is(row) && Double.isFinite(value.mean())) {
                    names.put(row.technique(), row.techniqueName());
                    spots.computeIfAbsent(row.technique(), ignored -> new ArrayList<>()).add(new StudyCharts.Spot(
                            point.numbers().get(path) * scale.factor(), value.times(factor)));
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

    private Figure heat(SweepNumber number, String technique) {
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
        var map = new HeatMap(texts(columns, 0), texts(rows, 1), ParameterText.tail(sweep.paths().get(1)), cells);
        var words = new StudyCharts.Words(
                name, Messages.text("sweep.darker"), ParameterText.tail(sweep.paths().getFirst()));
        var chart = charts.heat(
                words, map, value -> StudyMeasures.drawnText(number.measure(), number.unit(), value));
        return figure(chart, number.techniques().size() == 1 ? Figures.WIDE : Figures.HALF, number);
    }

    private TreeSet<Double> values(int path) {
        var values = new TreeSet<Double>();
        sweep.points().forEach(point -> values.add(point.numbers().get(path)));
        return values;
    }

    /** The values as they would stand in a file. */
    private List<String> texts(TreeSet<Double> values, int path) {
        return values.stream()
                .map(value -> sweep.points().stream()
                        .filter(point -> point.numbers().get(path).equals(value))
                        .map(point -> ParameterText.brief(point.values().get(path)))
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
