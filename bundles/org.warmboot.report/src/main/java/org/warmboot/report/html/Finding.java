package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.Charts;

/** The result in a few sentences, made of its numbers. */
final class Finding {

    private final Workshop workshop;
    private final List<String> sentences = new ArrayList<>();

    private Finding(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Sentences in order of weight; none where nothing was measured. */
    static List<String> of(Workshop workshop) {
        var finding = new Finding(workshop);
        workshop.main().flatMap(Headline::of).ifPresent(finding::downtime);
        finding.throughput();
        finding.availability();
        finding.agreement(workshop.result());
        return List.copyOf(finding.sentences);
    }

    private void downtime(Headline headline) {
        var runs = headline.runs();
        var best = runs.getFirst();
        var others = runs.stream()
                .skip(1)
                .map(run -> Messages.text(
                        "finding.other", name(run), Numbers.duration(Headline.seconds(run))))
                .toList();
        sentences.add(Messages.text(
                "finding.downtime",
                headline.domains(),
                name(best),
                best.parameters().serviceName(),
                Numbers.duration(Headline.seconds(best)),
                others.isEmpty() ? "" : Messages.text("finding.others", listed(others))));
        if (runs.size() > 1) {
            var next = runs.get(1);
            sentences.add(Messages.text(
                    "finding.saving",
                    Numbers.percent(1 - Headline.seconds(best) / Headline.seconds(next)),
                    name(next)));
        }
    }

    private void throughput() {
        var losses = new LinkedHashMap<String, List<String>>();
        for (var experiment : workshop.experiments(Charts.Aspect.THROUGHPUT)) {
            for (var run : experiment.runs()) {
                run.throughput().stream().findFirst().filter(curve -> curve.drop() > 0.005).ifPresent(curve -> losses
                        .computeIfAbsent(name(run), ignored -> new ArrayList<>())
                        .add(Messages.text(
                                "finding.loss", run.parameters().serviceName(), Numbers.percent(curve.drop()))));
            }
        }
        losses.forEach((technique, parts) ->
                sentences.add(Messages.text("finding.throughput", technique, listed(parts))));
    }

    private void availability() {
        workshop.experiments(Charts.Aspect.AVAILABILITY).stream().findFirst().ifPresent(experiment -> {
            var parts = experiment.runs().stream()
                    .filter(run -> run.availability().isPresent())
                    .map(run -> Messages.text(
                            "finding.available",
                            Numbers.availability(run.availability().orElseThrow().mean()),
                            name(run)))
                    .toList();
            sentences.add(Messages.text("finding.availability", listed(parts)));
        });
    }

    private void agreement(ScenarioResult result) {
        var compared = result.comparisons().stream()
                .filter(each -> Double.isFinite(each.relativeError()))
                .toList();
        if (compared.isEmpty()) {
            return;
        }
        var close = result.comparisons().stream().filter(Finding::isMet).count();
        var worst = compared.stream()
                .max(Comparator.comparingDouble(each -> Math.abs(each.relativeError())))
                .orElseThrow();
        sentences.add(Messages.text(
                "finding.agreement",
                close,
                result.comparisons().size(),
                Numbers.change(worst.relativeError()),
                worst.name()));
    }

    private static boolean isMet(Comparison each) {
        return Math.abs(each.relativeError()) <= 0.03 || each.simulated() == each.published();
    }

    private static String name(RunResult run) {
        var name = run.techniqueName();
        var acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var head = parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "));
        return Messages.text("finding.and", head, parts.getLast());
    }
}
