package org.warmboot.report.html.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.report.Messages;

/**
 * How many parameters are published, derived, measured, assumed or open.
 *
 * @param counts number by kind, in order of trust
 */
public record Origins(Map<Origin, Integer> counts) {

    /** Counts sources by their kind. */
    public static Origins of(List<ParameterSource> sources) {
        var counts = new EnumMap<Origin, Integer>(Origin.class);
        sources.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return new Origins(counts);
    }

    /** For example "of 51 parameters 30 are published, 8 derived and 13 assumed". */
    public String words() {
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<String>();
        for (var entry : counts.entrySet()) {
            var kind = Messages.text("provenance." + entry.getKey().key());
            parts.add(Messages.text(parts.isEmpty() ? "origins.first" : "origins.part", entry.getValue(), kind));
        }
        return Messages.text("origins.all", total, Phrases.listed(parts));
    }

    /** What each of the kinds means, one sentence each. */
    public List<String> meanings() {
        return counts.keySet().stream()
                .map(kind -> Messages.textOr("origins." + kind.key(), ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
