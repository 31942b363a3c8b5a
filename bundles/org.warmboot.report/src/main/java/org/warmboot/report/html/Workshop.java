package org.warmboot.report.html;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.html.Section.Figure;
import org.warmboot.report.style.StyleTable;
import org.warmboot.report.style.TechniqueColours;
import org.warmboot.report.svg.Drawing;
import org.warmboot.report.svg.SvgWriter;

/** What the sections of one page share: the result, the style, and the numbering of its figures. */
final class Workshop {

    static final double WIDE = 860;
    static final double HALF = 424;

    private final ScenarioResult result;
    private final ToolInfo tool;
    private final StyleTable style = StyleTable.LIGHT;
    private final Charts charts;
    private int figures;

    Workshop(ScenarioResult result, ToolInfo tool) {
        this.result = result;
        this.tool = tool;
        var techniques = result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .map(RunResult::technique)
                .toList();
        this.charts = new Charts(style, new TechniqueColours(techniques));
    }

    ScenarioResult result() {
        return result;
    }

    ToolInfo tool() {
        return tool;
    }

    StyleTable style() {
        return style;
    }

    Charts charts() {
        return charts;
    }

    /** Experiments that can be charted as this aspect. */
    List<ExperimentResult> experiments(Charts.Aspect aspect) {
        return result.experiments().stream()
                .filter(experiment -> Charts.has(experiment, aspect))
                .toList();
    }

    /** The first experiment that varies the number of guests; it carries the main finding. */
    Optional<ExperimentResult> main() {
        return result.experiments().stream()
                .filter(experiment -> experiment.kind() == ExperimentKind.DOMAINS)
                .filter(experiment -> Charts.has(experiment, Charts.Aspect.DOWNTIME))
                .findFirst();
    }

    Figure chart(JFreeChart chart, double width, double height, String title, String caption) {
        return figure(chart::draw, width, height, title, caption);
    }

    Figure figure(Drawing drawing, double width, double height, String title, String caption) {
        figures++;
        var svg = SvgWriter.inline(
                drawing,
                new SvgWriter.Size(width, height),
                "figure-" + figures,
                new SvgWriter.Label(title, caption));
        return new Figure(svg, caption, width <= HALF);
    }
}
