package org.warmboot.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.Amount;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** The technique with the shortest downtime is not the best by what it costs otherwise. */
final class OtherWinner implements FindingRule {

    /** Share by which another technique has to be better: less is lost in what is not known anyway. */
    static final double BETTER = 0.1;

    private static final List<RunMeasure> MEASURES = List.of(
            RunMeasure.REBOOT_REQUESTS_LOST, RunMeasure.TOTAL_TIME, RunMeasure.BYTES_SENT, RunMeasure.BYTES_WRITTEN);

    @Override
    public String kind() {
        return "other-winner";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return Contest.all(evidence).map(this::finding);
    }

    private Finding finding(Contest contest) {
        var others = new ArrayList<String>();
        var draft = contest.about(this, Weight.NOTE).shownBy(ChartTopic.DOWNTIME);
        for (var measure : MEASURES) {
            contest.runs().stream()
                    .filter(run -> measure.mean(run).isPresent())
                    .min(Comparator.comparingDouble(run -> measure.mean(run).orElseThrow()))
                    .filter(other -> isBetter(measure, other, contest.best()))
                    .ifPresent(other -> {
                        double its = measure.mean(other).orElseThrow();
                        double ours = measure.mean(contest.best()).orElseThrow();
                        others.add(Messages.get(
                                "other.one",
                                other.techniqueName(),
                                MeasureWords.name(measure).toLowerCase(java.util.Locale.ROOT),
                                number(measure, its),
                                number(measure, ours)));
                        draft.figure(measure.key(), its, measure.amount().unit());
                        draft.figure(
                                measure.key() + "-of-the-shortest",
                                ours,
                                measure.amount().unit());
                    });
        }
        var name = contest.best().techniqueName();
        return others.isEmpty()
                ? contest.about(this, Weight.FINE).says("other.fine", name).done()
                : draft.says("other", name, String.join("; ", others))
                        .advises("other.advice")
                        .done();
    }

    private static boolean isBetter(RunMeasure measure, RunResult other, RunResult best) {
        double its = measure.mean(other).orElseThrow();
        double ours = measure.mean(best).orElse(0);
        return ours > 0 && its <= (1 - BETTER) * ours;
    }

    private static String number(RunMeasure measure, double value) {
        if (measure.amount() == Amount.BYTES) {
            return Numbers.bytes(value);
        }
        return measure.amount() == Amount.COUNT ? Numbers.count(value) : Numbers.duration(value);
    }
}
