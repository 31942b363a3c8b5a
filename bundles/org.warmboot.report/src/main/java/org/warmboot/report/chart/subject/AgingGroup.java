package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Aging.Resource;
import org.warmboot.report.Messages;
import org.warmboot.style.Numbers;

/**
 * Resources of one kind, of which the worst one stands for all.
 *
 * @param indicator the kind
 * @param members number of components that have it
 * @param worst the one that was exhausted first, or of which most was used
 */
public record AgingGroup(Aging.Indicator indicator, int members, Resource worst) {

    private static final Comparator<Resource> WORST = Comparator.comparingDouble(
                    (Resource resource) -> resource.exhaustedAt().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(Comparator.comparingDouble(Resource::highestShare).reversed());

    /** The kinds in the order in which they appear. */
    public static List<AgingGroup> of(Aging aging) {
        var kinds = new LinkedHashMap<Aging.Indicator, List<Resource>>();
        aging.resources()
                .forEach(resource -> kinds.computeIfAbsent(resource.indicator(), ignored -> new ArrayList<>())
                        .add(resource));
        return kinds.entrySet().stream()
                .map(kind -> new AgingGroup(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream().min(WORST).orElseThrow()))
                .toList();
    }

    /** What it is, for people. */
    public String name() {
        return Messages.text("aging." + indicator.key(), members);
    }

    /** How far it was used: {@code 41 %}, or {@code gone after 58 d}. */
    public String use() {
        return worst.exhaustedAt().isPresent()
                ? Messages.text(
                        "aging.gone", Numbers.duration(worst.exhaustedAt().getAsDouble()))
                : Numbers.percent(worst.highestShare());
    }
}
