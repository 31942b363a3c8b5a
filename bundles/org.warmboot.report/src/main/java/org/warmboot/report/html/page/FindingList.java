package org.warmboot.report.html.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.Finding;
import org.warmboot.findings.JudgedResult;
import org.warmboot.findings.Weight;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.Section;

/**
 * The findings of a page: those that one should read, and those that say that all is well.
 *
 * @param read important ones and notes
 * @param folded the others, which stay folded until somebody wants them
 * @param counted what the others are, in words; empty if there are none
 */
public record FindingList(List<Line> read, List<Line> folded, String counted) {

    private static final Map<ChartTopic, String> SECTIONS = new EnumMap<>(Map.of(
            ChartTopic.DOWNTIME, "downtime",
            ChartTopic.TASKS, "tasks",
            ChartTopic.THROUGHPUT, "throughput",
            ChartTopic.CLUSTER, "cluster",
            ChartTopic.AGING, "aging",
            ChartTopic.CAPACITY, "capacity",
            ChartTopic.LONG_RUN, "longrun",
            ChartTopic.HYPERVISOR_INTERVAL, "intervals",
            ChartTopic.SYSTEM_INTERVAL, "intervals"));

    /** None. */
    static final FindingList NONE = new FindingList(List.of(), List.of(), "");

    /**
     * A finding.
     *
     * @param weight key of its weight
     * @param word its weight in words
     * @param sentence what was found
     * @param advice what to do; may be empty
     * @param section identifier of the section with its chart; empty if there is none on the page
     * @param link what leads there
     * @param experiment the experiment that it is about; empty if that goes without saying
     */
    public record Line(
            String weight,
            String word,
            String sentence,
            String advice,
            String section,
            String link,
            String experiment) {}

    /** The findings of a page with these sections. */
    static FindingList of(JudgedResult judged, List<Section> sections) {
        var read = judged.findings().stream()
                .filter(finding -> finding.weight().compareTo(Weight.NOTE) <= 0)
                .map(finding -> line(finding, judged.result(), sections))
                .toList();
        var folded = judged.findings().stream()
                .filter(finding -> finding.weight().compareTo(Weight.NOTE) > 0)
                .map(finding -> line(finding, judged.result(), sections))
                .toList();
        return new FindingList(read, folded, counted(judged.findings()));
    }

    private static Line line(Finding finding, ScenarioResult result, List<Section> sections) {
        var section = finding.place()
                .chart()
                .flatMap(topic -> Optional.ofNullable(SECTIONS.get(topic)))
                .flatMap(id ->
                        sections.stream().filter(each -> each.id().equals(id)).findFirst());
        return new Line(
                finding.weight().key(),
                Messages.text("findings." + finding.weight().key()),
                finding.sentence(),
                finding.advice(),
                section.map(Section::id).orElse(""),
                section.map(Section::title).orElse(""),
                experiment(finding, result));
    }

    /** The name of its experiment, where there are several. */
    private static String experiment(Finding finding, ScenarioResult result) {
        return result.experiments().stream()
                .filter(each -> result.experiments().size() > 1)
                .filter(each ->
                        finding.place().experiment().filter(each.id()::equals).isPresent())
                .map(ExperimentResult::name)
                .findFirst()
                .orElse("");
    }

    private static String counted(List<Finding> findings) {
        var count = findings.stream().collect(Collectors.groupingBy(Finding::weight, Collectors.counting()));
        long fine = count.getOrDefault(Weight.FINE, 0L);
        long absent = count.getOrDefault(Weight.NOT_APPLICABLE, 0L);
        return fine + absent == 0 ? "" : Messages.text("findings.counted", fine, absent);
    }
}
