package org.warmboot.report.html.section;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.Headline;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.timeline.Timeline;

/** What every component did, one timeline per technique, of its run with most guests. */
final class TimelineSection {

    private TimelineSection() {}

    static Optional<Section> of(PageContext workshop) {
        var figures = runs(workshop).stream().map(run -> figure(workshop, run)).toList();
        return Section.of("timelines", List.of(new Block("", "", figures, List.of())));
    }

    private static Collection<RunResult> runs(PageContext workshop) {
        var runs = new LinkedHashMap<String, RunResult>();
        for (var experiment : workshop.reboots()) {
            Headline.of(experiment).stream()
                    .flatMap(headline -> headline.runs().stream())
                    .filter(run -> !run.phases().isEmpty())
                    .forEach(run -> runs.merge(run.technique(), run, TimelineSection::larger));
        }
        return runs.values();
    }

    private static RunResult larger(RunResult one, RunResult other) {
        return other.parameters().domains() > one.parameters().domains() ? other : one;
    }

    private static Figure figure(PageContext workshop, RunResult run) {
        var timeline = Timeline.brief(run, workshop.style());
        return workshop.figure(timeline, PageContext.WIDE, timeline.preferredHeight(), run.techniqueName(), "");
    }
}
