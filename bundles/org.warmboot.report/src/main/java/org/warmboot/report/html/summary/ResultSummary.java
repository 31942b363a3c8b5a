package org.warmboot.report.html.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.words.Decision;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** The result in a few sentences, made of its numbers: of each part that the scenario has, and of no other. */
public final class ResultSummary {

    private ResultSummary() {}

    /** Sentences in order of weight; none where nothing was measured. */
    public static List<String> of(PageContext workshop) {
        var sentences = new ArrayList<String>();
        Decision.of(workshop.result())
                .map(decision -> decision.words().sentences())
                .ifPresent(words -> {
                    sentences.add(words.getFirst());
                    sentences.add(String.join(" ", words.subList(1, words.size())));
                });
        sentences.addAll(ClusterSummary.cluster(workshop));
        sentences.addAll(ClusterSummary.capacity(workshop));
        sentences.addAll(AgingSummary.of(workshop));
        sentences.addAll(DowntimeSummary.of(workshop));
        sentences.addAll(MigrationSummary.of(workshop));
        sentences.addAll(throughput(workshop));
        sentences.addAll(availability(workshop));
        sentences.addAll(TrustSummary.of(workshop.result()));
        return List.copyOf(sentences);
    }

    private static List<String> throughput(PageContext workshop) {
        var losses = new LinkedHashMap<String, List<String>>();
        for (var experiment : workshop.experiments(ChartTopic.THROUGHPUT)) {
            for (var run : experiment.runs()) {
                run.throughput().stream()
                        .findFirst()
                        .filter(curve -> curve.drop() > 0.005)
                        .ifPresent(curve -> losses.computeIfAbsent(Phrases.technique(run), ignored -> new ArrayList<>())
                                .add(Messages.text(
                                        "finding.loss",
                                        Phrases.quoted(run.parameters().serviceName()),
                                        Numbers.percent(curve.drop()),
                                        MeasureText.of(RunMeasure.RECOVERY_TIME, run))));
            }
        }
        var sentences = new ArrayList<String>();
        losses.forEach((technique, parts) ->
                sentences.add(Messages.text("finding.throughput", technique, Phrases.listed(parts))));
        return sentences;
    }

    private static List<String> availability(PageContext workshop) {
        return workshop.experiments(ChartTopic.AVAILABILITY).stream()
                .findFirst()
                .map(experiment -> experiment.runs().stream()
                        .filter(run -> run.availability().isPresent())
                        .map(run -> Messages.text(
                                "finding.available",
                                Numbers.availability(
                                        run.availability().orElseThrow().mean()),
                                Phrases.technique(run)))
                        .toList())
                .map(parts -> List.of(Messages.text("finding.availability", Phrases.listed(parts))))
                .orElse(List.of());
    }
}
