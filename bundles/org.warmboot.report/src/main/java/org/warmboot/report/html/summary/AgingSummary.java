package org.warmboot.report.html.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.AgingGroup;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** Which techniques keep a host from wearing out, and what is used up with the others. */
final class AgingSummary {

    private AgingSummary() {}

    static List<String> of(PageContext workshop) {
        return workshop.experiments(ChartTopic.AGING).stream()
                .map(AgingSummary::sentence)
                .toList();
    }

    private static String sentence(ExperimentResult experiment) {
        var lasting = new ArrayList<String>();
        var failing = new LinkedHashMap<List<String>, List<String>>();
        for (var run : experiment.runs()) {
            var gone = gone(run);
            if (run.aging().isPresent() && gone.isEmpty()) {
                lasting.add(Phrases.technique(run));
            } else if (!gone.isEmpty()) {
                failing.computeIfAbsent(gone, ignored -> new ArrayList<>()).add(Phrases.technique(run));
            }
        }
        var clauses = new ArrayList<String>();
        if (!lasting.isEmpty()) {
            clauses.add(Messages.text("finding.lasting", Phrases.listed(lasting)));
        }
        failing.forEach((gone, techniques) ->
                clauses.add(Messages.text("finding.gone", Phrases.listed(techniques), Phrases.listed(gone))));
        return Messages.text("finding.aging", experiment.name(), Phrases.clauses(clauses));
    }

    private static List<String> gone(RunResult run) {
        return run.aging().stream()
                .flatMap(aging -> AgingGroup.of(aging).stream())
                .filter(group -> group.worst().exhaustedAt().isPresent())
                .map(group -> Messages.text(
                        "finding.gone.after",
                        group.name(),
                        Numbers.duration(group.worst().exhaustedAt().orElseThrow())))
                .toList();
    }
}
