package org.warmboot.report.html.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.report.Messages;

/** The sections of the page with all results, in their order. */
public final class ResultSections {

    private ResultSections() {}

    /** The sections of a result; those that it has nothing for are left out. */
    public static List<Section> of(PageContext workshop) {
        return Stream.of(
                        LongRunSection.of(workshop),
                        OptimumSection.of(workshop),
                        DowntimeSection.of(workshop),
                        TaskSection.of(workshop),
                        TimelineSection.of(workshop),
                        ThroughputSection.of(workshop),
                        ClusterSection.of(workshop),
                        CapacitySection.of(workshop),
                        CostSection.migration(workshop),
                        CostSection.of(workshop),
                        AgingSection.of(workshop),
                        AvailabilitySection.of(workshop),
                        SkippedSection.of(workshop),
                        ComparisonSection.of(workshop),
                        ParameterSection.of(workshop),
                        Optional.of(reproduction(workshop)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Section reproduction(PageContext workshop) {
        var result = workshop.result();
        return new Section(
                "reproduction",
                Messages.text("reproduction.title"),
                List.of(
                        Messages.text("reproduction.reading"),
                        Messages.text("reproduction.same", workshop.tool().version(), Long.toString(result.seed())),
                        Messages.text("reproduction.digest", result.sha256())),
                List.of());
    }
}
