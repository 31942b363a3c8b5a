package org.warmboot.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.Finding.Place;
import org.warmboot.model.Scenario;

/** Everything that can be found in a result. */
public final class Findings {

    private static final List<FindingRule> RULES = List.of(
            new ShortestDowntime(),
            new LeastLoss(),
            new IntervalFromBest(),
            new IdlePolicy(),
            new ExhaustedFirst(),
            PreCopyEnding.notShrinking(),
            PreCopyEnding.atTheLimit(),
            new ColdCaches(),
            new SpareHost(),
            new SolvedAndSimulated(),
            new PublishedAgreement(),
            new OtherWinner(),
            new Bottleneck(),
            new AssumptionInfluence(),
            new MainCause(),
            new GuestsStayOld(),
            new FlatOptimum(),
            new SearchEdge(),
            new TooFewHistories(),
            new LoadIgnored(),
            new PolicyConflicts(),
            new WastedRenewal(),
            new SinglePoint(),
            new CapacityGain(),
            new SkippedTechnique(),
            new DoubtfulScenario());

    private Findings() {}

    /** Keys of all kinds, in the order in which they are told. */
    public static List<String> kinds() {
        return RULES.stream().map(FindingRule::kind).toList();
    }

    /**
     * What a result says, the most important first, then in the order of the kinds.
     *
     * @param scenario the scenario that was run, as it was then; it is not changed
     * @param result what running it has yielded
     * @param cancel asked while something is run anew; what was found until then is given
     */
    public static List<Finding> of(Scenario scenario, ScenarioResult result, CancelToken cancel) {
        return of(scenario, result, cancel, kind -> true);
    }

    /** The same of some kinds. */
    static List<Finding> of(Scenario scenario, ScenarioResult result, CancelToken cancel, Predicate<String> kinds) {
        var evidence = new Evidence(scenario, result, cancel);
        return RULES.stream()
                .filter(rule -> kinds.test(rule.kind()))
                .takeWhile(rule -> !cancel.isCancelled())
                .flatMap(rule -> of(rule, evidence))
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }

    private static Stream<Finding> of(FindingRule rule, Evidence evidence) {
        var found = rule.in(evidence).toList();
        if (found.isEmpty()) {
            return Stream.of(inGeneral(rule, Weight.NOT_APPLICABLE, ".absent"));
        }
        var fine = found.stream()
                .filter(finding -> finding.weight() == Weight.FINE)
                .toList();
        var told = withoutRepetition(found.stream().filter(finding -> finding.weight() != Weight.FINE));
        if (!told.isEmpty()) {
            return told.stream();
        }
        return fine.size() == 1 ? fine.stream() : Stream.of(inGeneral(rule, Weight.FINE, ".well"));
    }

    /** The same sentence about several experiments, as of one host in all of them, is said of the first. */
    private static List<Finding> withoutRepetition(Stream<Finding> all) {
        var said = new HashSet<String>();
        return all.filter(finding -> said.add(finding.sentence())).toList();
    }

    private static Finding inGeneral(FindingRule rule, Weight weight, String key) {
        return new Finding(rule.kind(), weight, Place.SCENARIO, Messages.get(rule.kind() + key), "", List.of());
    }
}
