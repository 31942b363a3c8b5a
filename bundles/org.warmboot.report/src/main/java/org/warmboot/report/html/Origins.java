package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.report.Messages;

/**
 * How many parameters are published, derived, measured, assumed or open.
 *
 * @param counts number by kind, in order of trust
 */
record Origins(Map<String, Integer> counts) {

    private static final List<String> TRUST =
            List.of("published", "derived", "measured", "assumed", "open", "unstated");

    static Origins of(List<ParameterSource> sources) {
        var counts = new LinkedHashMap<String, Integer>();
        TRUST.forEach(kind -> counts.put(kind, 0));
        sources.forEach(each -> counts.merge(each.kind().toLowerCase(Locale.ROOT), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new Origins(counts);
    }

    /** For example "of 51 parameters 30 are published, 8 derived and 13 assumed". */
    String words() {
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<String>();
        for (var entry : counts.entrySet()) {
            var kind = Messages.textOr("provenance." + entry.getKey(), entry.getKey());
            parts.add(Messages.text(parts.isEmpty() ? "origins.first" : "origins.part", entry.getValue(), kind));
        }
        return Messages.text("origins.all", total, Phrases.listed(parts));
    }

    /** What each of the kinds means, one sentence each. */
    List<String> meanings() {
        return counts.keySet().stream()
                .map(kind -> Messages.textOr("origins." + kind, ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
