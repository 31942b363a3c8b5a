package org.warmboot.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.model.Host;
import org.warmboot.style.Numbers;

/** What bounds the downtime of the best technique: found by running it with each part twice as fast. */
final class Bottleneck implements FindingRule {

    /** Share of the downtime that twice the speed has to save to be worth a word. */
    static final double WORTH_IT = 0.1;

    @Override
    public String kind() {
        return "bottleneck";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return Contest.tried(evidence).flatMap(contest -> finding(evidence, contest).stream());
    }

    private record Gain(Lever lever, double downtime) {}

    private Optional<Finding> finding(Evidence evidence, Contest contest) {
        var trial = new Trial(
                evidence,
                contest.best().technique(),
                contest.best().parameters().host());
        var now = trial.downtime(scenario -> {});
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Lever.values())
                .flatMap(lever -> gain(lever, trial.downtime(lever::pull)).stream())
                .min(Comparator.comparingDouble(Gain::downtime))
                .map(gain -> finding(evidence, contest, gain, now.getAsDouble()));
    }

    private static Optional<Gain> gain(Lever lever, OptionalDouble downtime) {
        return downtime.isPresent() ? Optional.of(new Gain(lever, downtime.getAsDouble())) : Optional.empty();
    }

    private Finding finding(Evidence evidence, Contest contest, Gain gain, double now) {
        double saved = 1 - gain.downtime() / now;
        boolean worth = saved >= WORTH_IT;
        var host = evidence.element(Host.class, contest.best().parameters().host());
        return contest.about(this, worth ? Weight.NOTE : Weight.FINE)
                .at(host.orElse(null))
                .shownBy(ChartTopic.TASKS)
                .says(
                        worth ? "bottleneck" : "bottleneck.fine",
                        contest.best().techniqueName(),
                        host.map(Evidence::name).orElse(""),
                        Messages.get("lever." + gain.lever().name()),
                        Numbers.duration(gain.downtime()),
                        Numbers.duration(now),
                        Numbers.percent(saved))
                .figure("downtime", now, "s")
                .figure("downtime-with-twice-the-speed", gain.downtime(), "s")
                .done();
    }
}
