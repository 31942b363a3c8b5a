package org.warmboot.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.model.Element;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.Paths;
import org.warmboot.model.words.CamelCase;
import org.warmboot.style.Numbers;

/** The downtime of the best technique rests on a value that nobody has measured. */
final class AssumptionInfluence implements FindingRule {

    /** By so much an assumption may well be wrong. */
    static final double WRONG = 0.2;

    /** Change of the downtime that is worth a measurement. */
    static final double WORTH_MEASURING = 0.05;

    /** More assumptions than this are not tried one by one. */
    static final int MOST = 60;

    @Override
    public String kind() {
        return "assumptions";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        var assumed = assumed(evidence.scenario());
        return assumed.isEmpty()
                ? Stream.empty()
                : Contest.tried(evidence).flatMap(contest -> finding(evidence, contest, assumed).stream());
    }

    /** Parameters that are alike, so that what was assumed of one was assumed of all. */
    private record Guess(Parameter first, List<String> paths) {

        void change(Scenario scenario) {
            Paths.all(scenario).stream()
                    .filter(each -> paths.contains(each.path()))
                    .forEach(each -> each.setNumber(each.number().orElseThrow() * (1 + WRONG)));
        }
    }

    private static List<Guess> assumed(Scenario scenario) {
        var guesses = new LinkedHashMap<List<Object>, Guess>();
        for (var parameter : Paths.all(scenario)) {
            if (parameter.number().orElse(0) > 0 && isAssumed(parameter)) {
                guesses.computeIfAbsent(
                                List.of(parameter.attribute(), parameter.value()),
                                key -> new Guess(parameter, new ArrayList<>()))
                        .paths()
                        .add(parameter.path());
            }
        }
        return List.copyOf(guesses.values());
    }

    private static boolean isAssumed(Parameter parameter) {
        return parameter.owner() instanceof Element element
                && element.getProvenance().stream()
                        .anyMatch(each -> each.getKind() == ProvenanceKind.ASSUMED
                                && element.eClass().getEStructuralFeature(each.getParameter())
                                        == parameter.attribute());
    }

    private record Effect(Guess guess, double downtime) {}

    private Optional<Finding> finding(Evidence evidence, Contest contest, List<Guess> assumed) {
        var trial = new Trial(
                evidence,
                contest.best().technique(),
                contest.best().parameters().host());
        var now = trial.downtime(scenario -> {});
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return assumed.stream()
                .limit(MOST)
                .flatMap(guess ->
                        trial.downtime(guess::change).stream().mapToObj(downtime -> new Effect(guess, downtime)))
                .max(Comparator.comparingDouble(effect -> Math.abs(effect.downtime() - now.getAsDouble())))
                .map(effect -> finding(contest, effect, now.getAsDouble(), assumed.size()));
    }

    private Finding finding(Contest contest, Effect effect, double now, int all) {
        double change = effect.downtime() / now - 1;
        boolean rests = Math.abs(change) >= WORTH_MEASURING;
        var parameter = effect.guess().first();
        var draft = contest.about(this, rests ? Weight.NOTE : Weight.FINE)
                .at((Element) parameter.owner())
                .shownBy(ChartTopic.DOWNTIME)
                .says(
                        rests ? "assumptions" : "assumptions.fine",
                        contest.best().techniqueName(),
                        CamelCase.words(parameter.attribute().getName()),
                        Evidence.name((Element) parameter.owner()),
                        parameter.value(),
                        Numbers.duration(effect.downtime()),
                        Numbers.duration(now),
                        all)
                .figure("downtime", now, "s")
                .figure("downtime-if-it-were-larger", effect.downtime(), "s")
                .figure("assumptions", all, "");
        return rests ? draft.advises("assumptions.advice").done() : draft.done();
    }
}
