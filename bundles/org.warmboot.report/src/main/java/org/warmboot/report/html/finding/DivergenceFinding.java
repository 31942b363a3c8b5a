package org.warmboot.report.html.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.html.words.Phrases;

/** With which techniques pre-copy is given up, as guests write faster than their memory is sent. */
final class DivergenceFinding {

    private DivergenceFinding() {}

    static List<String> of(ScenarioResult result) {
        var worst = new LinkedHashMap<String, List<Migration.Move>>();
        for (var experiment : result.experiments()) {
            for (var run : experiment.runs()) {
                var given = run.migration().stream()
                        .flatMap(migration -> migration.moves().stream())
                        .filter(move -> !move.converged())
                        .toList();
                if (!given.isEmpty()) {
                    worst.merge(Phrases.technique(run), given, DivergenceFinding::longer);
                }
            }
        }
        return worst.entrySet().stream().map(DivergenceFinding::sentence).toList();
    }

    private static String sentence(Map.Entry<String, List<Migration.Move>> each) {
        return Messages.text(
                "finding.diverged", each.getKey(), each.getValue().size(), Numbers.duration(longest(each.getValue())));
    }

    /** Of several settings the one with the longest pause tells most. */
    private static List<Migration.Move> longer(List<Migration.Move> one, List<Migration.Move> other) {
        return longest(other) > longest(one) ? other : one;
    }

    private static double longest(List<Migration.Move> moves) {
        return moves.stream().mapToDouble(Migration.Move::pause).max().orElse(0);
    }
}
