package org.warmboot.report.html.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmboot.experiment.measure.Headline;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** What the downtimes say. */
final class DowntimeSummary {

    private static final int LISTED = 4;
    private static final double NOTICEABLE = 0.005;

    private DowntimeSummary() {}

    static List<String> of(PageContext workshop) {
        return workshop.main()
                .flatMap(Headline::of)
                .map(DowntimeSummary::compared)
                .orElseGet(() -> alone(workshop));
    }

    private static List<String> compared(Headline headline) {
        var sentences = new ArrayList<String>();
        var runs = headline.runs();
        var best = runs.getFirst();
        sentences.add(runs.size() > LISTED ? extremes(headline) : all(headline));
        var next = Headline.seconds(runs.get(1));
        var saving = next > 0 ? 1 - Headline.seconds(best) / next : 0;
        if (Headline.seconds(best) > 0 && saving > NOTICEABLE) {
            sentences.add(Messages.text("finding.saving", Numbers.percent(saving), Phrases.technique(runs.get(1))));
        }
        return sentences;
    }

    private static String all(Headline headline) {
        var never = Headline.seconds(headline.runs().getFirst()) == 0 ? ".never" : "";
        var others = headline.runs().stream()
                .skip(1)
                .map(run -> Messages.text("finding.other" + never, Phrases.technique(run), seconds(run)))
                .toList();
        return Messages.text(
                "finding.downtime",
                headline.domains(),
                stops(headline.runs().getFirst()),
                Messages.text("finding.others" + never, Phrases.listed(others)));
    }

    private static String extremes(Headline headline) {
        var worst = headline.runs().getLast();
        return Messages.text(
                "finding.downtime",
                headline.domains(),
                stops(headline.runs().getFirst()),
                Messages.text("finding.extremes", headline.runs().size(), Phrases.technique(worst), seconds(worst)));
    }

    private static String stops(RunResult run) {
        return Messages.text(
                Headline.seconds(run) > 0 ? "finding.stops" : "finding.never.stops",
                Phrases.technique(run),
                run.parameters().serviceName(),
                seconds(run));
    }

    /** Of experiments with a single run: the shortest and the longest downtime. */
    private static List<String> alone(PageContext workshop) {
        var entries = ComparableRuns.ofSingles(workshop.singles()).entries().stream()
                .sorted(Comparator.comparingDouble(entry -> Headline.seconds(entry.run())))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        if (entries.size() == 1) {
            var run = entries.getFirst().run();
            return List.of(Messages.text("finding.downtime", run.parameters().domains(), stops(run), ""));
        }
        return List.of(
                Messages.text("finding.range", entries.size(), name(entries.getFirst()), name(entries.getLast())));
    }

    private static String name(Entry entry) {
        return Messages.text("finding.range.end", seconds(entry.run()), entry.name());
    }

    private static String seconds(RunResult run) {
        return Numbers.duration(Headline.seconds(run));
    }
}
