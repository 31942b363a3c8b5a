package org.warmboot.report.html.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.chart.subject.ChartSheet;
import org.warmboot.report.chart.subject.ChartSheet.Place;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.chart.subject.ResultChart;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.svg.Drawing;
import org.warmboot.style.StyleTable;

/** What the sections of one page share: the result, the style, and the numbering of its figures. */
public final class PageContext {

    /** Width of a figure that stands alone, in pixels. */
    public static final double WIDE = Figures.WIDE;

    static final double HALF = Figures.HALF;

    /** Kinds of experiments whose techniques have costs at a largest setting. */
    private static final Set<ExperimentKind> COSTLY =
            Set.of(ExperimentKind.DOMAINS, ExperimentKind.CAPACITY, ExperimentKind.ROLLING);

    private final ScenarioResult result;
    private final ToolInfo tool;
    private final StyleTable style = StyleTable.LIGHT;
    private final Charts charts;
    private final Figures figures = new Figures();

    /** What the pages of a result share. */
    public PageContext(ScenarioResult result, ToolInfo tool) {
        this.result = result;
        this.tool = tool;
        this.charts = Charts.of(result, style);
    }

    /** The result. */
    public ScenarioResult result() {
        return result;
    }

    /** The program that makes the page. */
    public ToolInfo tool() {
        return tool;
    }

    /** The colours of the page. */
    public StyleTable style() {
        return style;
    }

    /** The charts in these colours. */
    public Charts charts() {
        return charts;
    }

    /** Experiments that can be charted about a topic. */
    public List<ExperimentResult> experiments(ChartTopic topic) {
        return result.experiments().stream()
                .filter(experiment -> topic.isIn(experiment))
                .toList();
    }

    /** Experiments on numbers of guests that measured downtimes. */
    List<ExperimentResult> reboots() {
        return experiments(ChartTopic.DOWNTIME).stream()
                .filter(experiment -> experiment.kind() == ExperimentKind.DOMAINS)
                .toList();
    }

    /** Reboots of one technique under one setting. */
    public List<ExperimentResult> singles() {
        return reboots().stream()
                .filter(experiment -> experiment.runs().size() == 1)
                .toList();
    }

    /** The first reboot that compares most techniques; it carries the main finding. */
    public Optional<ExperimentResult> main() {
        return reboots().stream()
                .filter(experiment -> techniques(experiment) > 1)
                .sorted(Comparator.comparingLong(PageContext::techniques).reversed())
                .findFirst();
    }

    private static long techniques(ExperimentResult experiment) {
        return experiment.runs().stream().map(RunResult::technique).distinct().count();
    }

    /** The runs of experiments that cost something, those of one setting side by side, at the largest setting of each. */
    public List<ComparableRuns> lineups() {
        return ComparableRuns.largest(result.experiments().stream()
                .filter(experiment -> COSTLY.contains(experiment.kind()))
                .toList());
    }

    /** A chart that compares runs, as high as its rows need. */
    Figure compare(RunMeasure measure, List<Entry> entries, double width) {
        var chart = charts.compare(measure, entries, result.comparisons());
        return chart(chart, width, Charts.height(chart, width), MeasureText.title(measure));
    }

    /** Charts of those measures that tell anything, two side by side; of an odd number the first is wide. */
    List<Figure> compareAll(List<RunMeasure> measures, List<Entry> entries) {
        var telling = measures.stream()
                .filter(measure -> MeasureText.tells(measure, entries.stream().map(Entry::run)))
                .toList();
        var odd = telling.size() % 2 == 1;
        return telling.stream()
                .map(measure -> compare(measure, entries, odd && measure == telling.getFirst() ? WIDE : HALF))
                .toList();
    }

    /** The charts of an experiment about a topic, as high as they need; those of a row are equally high. */
    List<Figure> figures(ChartTopic topic, ExperimentResult experiment) {
        return ResultChart.rows(topic, result, experiment, charts).stream()
                .flatMap(row -> row(row).stream())
                .toList();
    }

    private List<Figure> row(List<ChartSheet> row) {
        var drawn = row.stream().map(sheet -> sheet.drawing().get()).toList();
        var height = IntStream.range(0, row.size())
                .mapToDouble(i -> height(row.get(i).place(), drawn.get(i)))
                .max()
                .orElse(0);
        return IntStream.range(0, row.size())
                .mapToObj(i -> chart(
                        drawn.get(i),
                        row.get(i).place().half() ? HALF : WIDE,
                        height,
                        row.get(i).label()))
                .toList();
    }

    private static double height(Place place, JFreeChart chart) {
        return Math.max(place.leastHeight(), Charts.height(chart, place.half() ? HALF : WIDE));
    }

    /** A chart of this size in pixels; its title is for those who cannot see it. */
    public Figure chart(JFreeChart chart, double width, double height, String title) {
        return figures.chart(chart, width, height, title);
    }

    /** A picture; its title is for those who cannot see it, the caption stands below it. */
    Figure figure(Drawing drawing, double width, double height, String title, String caption) {
        return figures.of(drawing, width, height, title, caption);
    }
}
