package org.warmboot.report.html;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.Section.Figure;
import org.warmboot.report.timeline.Timeline;

/** What every component did, one timeline per technique. */
final class TimelineSection {

    private TimelineSection() {}

    static Optional<Section> of(Workshop workshop) {
        var runs = workshop.main().flatMap(Headline::of).stream()
                .flatMap(headline -> headline.runs().stream())
                .filter(run -> !run.phases().isEmpty())
                .toList();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        var figures = runs.stream().map(run -> figure(workshop, run)).toList();
        return Optional.of(new Section(
                "timelines",
                Messages.text("timelines.title"),
                List.of(Messages.text("timelines.intro")),
                figures,
                List.of()));
    }

    private static Figure figure(Workshop workshop, RunResult run) {
        var timeline = new Timeline(run, workshop.style());
        var caption = Messages.text(
                "timelines.caption",
                run.techniqueName(),
                run.parameters().domains(),
                run.parameters().serviceName());
        return workshop.figure(timeline, Workshop.WIDE, timeline.preferredHeight(), run.techniqueName(), caption);
    }
}
