package org.warmboot.report.html.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.report.Messages;
import org.warmboot.report.html.words.GivenFigures;
import org.warmboot.report.html.words.Origins;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** How far the result can be trusted: agreement with published figures, origin of the parameters, open values. */
final class TrustSummary {

    private static final double CLOSE = 0.03;
    private static final double ZERO = 1e-9;

    private TrustSummary() {}

    static List<String> of(ScenarioResult result) {
        var sentences = new ArrayList<String>();
        var compared = result.comparisons().stream()
                .filter(each -> Double.isFinite(each.simulated()))
                .toList();
        if (!compared.isEmpty()) {
            sentences.add(agreement(result, compared));
        }
        if (!result.sources().isEmpty()) {
            sentences.add(Messages.text(
                    "finding.origins", Origins.of(result.sources()).words()));
        }
        for (var cause : Skipped.Cause.values()) {
            var skipped = skipped(result, cause);
            if (!skipped.isEmpty()) {
                sentences.add(Messages.text("finding.skipped." + cause, Phrases.listed(skipped)));
            }
        }
        return sentences;
    }

    /** Techniques that were never run; by the names of experiments where they were run in others. */
    private static List<String> skipped(ScenarioResult result, Skipped.Cause cause) {
        var run = result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .map(RunResult::technique)
                .collect(Collectors.toSet());
        return result.experiments().stream()
                .flatMap(experiment -> experiment.skipped().stream()
                        .filter(each -> each.cause() == cause)
                        .map(each -> run.contains(each.technique()) ? experiment.name() : each.techniqueName()))
                .map(Phrases::quoted)
                .distinct()
                .toList();
    }

    private static String agreement(ScenarioResult result, List<Comparison> compared) {
        var met = compared.stream().filter(TrustSummary::isMet).count();
        var given = compared.stream()
                .filter(each -> GivenFigures.isGiven(each, result.sources()))
                .count();
        var worst = compared.stream()
                .max(Comparator.comparingDouble(TrustSummary::size))
                .orElseThrow();
        var text = new StringBuilder(Messages.text("finding.agreement", met, compared.size()));
        if (given > 0) {
            text.append(' ').append(Messages.text("finding.given", given, compared.size()));
        }
        if (size(worst) >= 0.0005) {
            text.append(' ')
                    .append(Messages.text(
                            "finding.worst", Numbers.change(worst.relativeError()), Phrases.quoted(worst.name())));
        }
        return text.toString();
    }

    private static double size(Comparison each) {
        var error = Math.abs(each.relativeError());
        return Double.isFinite(error) ? error : 0;
    }

    private static boolean isMet(Comparison each) {
        return each.published() == 0 ? Math.abs(each.simulated()) <= ZERO : Math.abs(each.relativeError()) <= CLOSE;
    }
}
