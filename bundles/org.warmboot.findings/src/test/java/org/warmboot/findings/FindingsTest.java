package org.warmboot.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunAnalysis.Solution;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Every finding appears in a scenario where it must, and in one where it must not it does not. */
class FindingsTest {

    /**
     * Two scenarios for a kind.
     *
     * @param weight weight that it has in the first
     * @param words words of its sentence there
     * @param there scenario where it must appear
     * @param not scenario where it must not
     */
    record Pair(String kind, Weight weight, String words, Case there, Case not) {

        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair(
                        "shortest-downtime",
                        Weight.NOTE,
                        "Warm-VM reboot takes ssh away for 42 s, 12 s (23 %) less than",
                        Case.of("warm-variants", "downtime"),
                        Case.of("warm-variants", "downtime")
                                .with("(id=\"downtime\"[^>]*techniques=\")[^\"]*\"", "$1warm\"")),
                new Pair(
                        "least-loss",
                        Weight.NOTE,
                        "Warm-VM reboot loses least",
                        Case.of("operations", "windows"),
                        Case.of("operations", "never").histories(4)),
                new Pair(
                        "least-loss",
                        Weight.NOTE,
                        "cannot be told apart",
                        Case.of("operations", "prediction").histories(4),
                        Case.of("operations", "never").histories(4)),
                new Pair(
                        "interval-from-best",
                        Weight.IMPORTANT,
                        "lose 6 h 5 min of downtime per service and year, the best ones 1 h 31 min: 75 % less",
                        Case.of("reference-models", "dohi-at-once").searched(),
                        Case.of("reference-models", "dohi-optimum").searched()),
                new Pair(
                        "idle-policy",
                        Weight.IMPORTANT,
                        "never acts on a hypervisor",
                        Case.of("reference-models", "garg-events")
                                .with("interval=\"2 weeks\"", "interval=\"600 weeks\""),
                        Case.of("reference-models", "garg-events")),
                new Pair(
                        "exhausted-first",
                        Weight.IMPORTANT,
                        "the memory of VM 1 is used up after 37.3 days",
                        Case.of("aging", "hypervisor-only"),
                        Case.of("aging", "threshold")),
                new Pair(
                        "slow-convergence",
                        Weight.IMPORTANT,
                        "does not converge for 2 of 2 moves",
                        Case.of("live-migration", "domains").with("dirtyRate=\"[^\"]*\"", "dirtyRate=\"200 MB/s\""),
                        Case.of("live-migration", "domains")
                                .with("id=\"migrate.migrate\"", "id=\"migrate.migrate\" roundLimit=\"1\"")),
                new Pair(
                        "too-few-rounds",
                        Weight.NOTE,
                        "while it still makes progress",
                        Case.of("live-migration", "domains")
                                .with("id=\"migrate.migrate\"", "id=\"migrate.migrate\" roundLimit=\"1\""),
                        Case.of("live-migration", "domains").with("dirtyRate=\"[^\"]*\"", "dirtyRate=\"200 MB/s\"")),
                new Pair(
                        "cold-caches",
                        Weight.IMPORTANT,
                        "Cold-VM reboot: Apache is 69 % slower when it is back",
                        Case.of("throughput-recovery", "web-throughput"),
                        Case.of("throughput-recovery", "web-throughput")
                                .with("(id=\"web-throughput\"[^>]*techniques=\")[^\"]*\"", "$1warm\"")),
                new Pair(
                        "spare-too-small",
                        Weight.IMPORTANT,
                        "the guests of Host 1 need 11 GiB",
                        Case.of("cluster", "rolling-all")
                                .with("id=\"spare\"([^>]*)memory=\"12 GiB\"", "id=\"spare\"$1memory=\"4 GiB\""),
                        Case.of("cluster", "rolling-all")),
                new Pair(
                        "solved-and-simulated",
                        Weight.IMPORTANT,
                        "chance does not explain it",
                        Case.of("reference-models", "garg-events").distorted(FindingsTest::solvedTooWell),
                        Case.of("reference-models", "garg-events")),
                new Pair(
                        "published-agreement",
                        Weight.IMPORTANT,
                        "0 of 4 published figures are met",
                        Case.of("saved-variants", "downtime", "memory")
                                .with("(<publishedFigures [^>]*value=)\"", "$1\"9"),
                        Case.of("saved-variants", "downtime", "memory")),
                new Pair(
                        "other-winner",
                        Weight.NOTE,
                        "Warm-VM reboot is better by total time, 54 s instead of 3 min 25 s",
                        Case.of("live-migration", "domains"),
                        Case.of("warm-variants", "downtime")),
                new Pair(
                        "bottleneck",
                        Weight.NOTE,
                        "disks bound the downtime",
                        Case.of("saved-variants", "downtime"),
                        Case.of("vmbeam", "zero-copy")),
                new Pair(
                        "assumptions",
                        Weight.NOTE,
                        "If boot time of Linux 2.6.12 (dom0) were a fifth larger than 20.4 s",
                        Case.of("warm-variants", "downtime"),
                        Case.of("saved-variants", "downtime")),
                new Pair(
                        "main-cause",
                        Weight.NOTE,
                        "is by failures of hypervisors",
                        Case.of("operations", "never").histories(8),
                        Case.of("reference-models", "dohi-optimum")),
                new Pair(
                        "guests-stay-old",
                        Weight.NOTE,
                        "Warm-VM reboot keeps guests as they are",
                        Case.of("aging", "hypervisor-only"),
                        Case.of("aging", "policies")),
                new Pair(
                        "flat-optimum",
                        Weight.NOTE,
                        "makes no difference one could measure",
                        weibull("1.2", "5 min"),
                        Case.of("reference-models", "dohi-optimum").searched()),
                new Pair(
                        "search-edge",
                        Weight.NOTE,
                        "is the shortest that was tried",
                        weibull("1.2", "0 s"),
                        weibull("1.2", "5 min")),
                new Pair(
                        "too-few-histories",
                        Weight.NOTE,
                        "at a level of 99 %, after 3 histories",
                        Case.of("operations", "never").histories(3),
                        Case.of("operations", "never")),
                new Pair(
                        "load-ignored",
                        Weight.NOTE,
                        "No requests arrive in the long run",
                        Case.of("reference-models", "garg-events"),
                        Case.of("operations", "never").histories(4)),
                new Pair(
                        "policy-conflicts",
                        Weight.NOTE,
                        "Guests weekly, Wednesday night waits on Host 1 for Hypervisors every four weeks",
                        Case.of("operations", "windows").histories(4).with("phase=\"50 h\"", "phase=\"27 days\""),
                        Case.of("operations", "windows").histories(4)),
                new Pair(
                        "wasted-renewal",
                        Weight.NOTE,
                        "which renews them anyway",
                        Case.of("operations", "windows")
                                .histories(4)
                                .with("interval=\"4 weeks\" phase=\"27 days\"", "interval=\"8 days\" phase=\"8 days\"")
                                .with("(?s)<windows id=\"sunday-morning\".*?</windows>", ""),
                        Case.of("operations", "windows").histories(4)),
                new Pair(
                        "single-point",
                        Weight.NOTE,
                        "All 11 guests with ssh are on RootHammer testbed",
                        Case.of("pageable", "few"),
                        Case.of("operations", "never").histories(4)),
                new Pair(
                        "capacity-gain",
                        Weight.IMPORTANT,
                        "the disk would have to be",
                        Case.of("pageable", "capacity").with("wakeInterval=\"[^\"]*\"", "wakeInterval=\"20 s\""),
                        Case.of("pageable", "few")),
                new Pair(
                        "skipped-technique",
                        Weight.NOTE,
                        "Xen live update was not run",
                        Case.of("modern-practice", "xen-pause"),
                        Case.of("warm-variants", "downtime")),
                new Pair(
                        "doubtful-scenario",
                        Weight.NOTE,
                        "Nobody",
                        Case.of("warm-variants", "downtime")
                                .with(
                                        "(?s)^(.*?)<experiments ",
                                        "$1<clusters id=\"nobody\" name=\"Nobody\"/>\n<experiments "),
                        Case.of("warm-variants", "downtime")));
    }

    /** A model whose intervals matter less the nearer the shape is to 1, and the more the action costs. */
    private static Case weibull(String shape, String action) {
        return Case.of("reference-models", "garg-events")
                .searched()
                .with(
                        "HypoExponential\" firstMean=\"10 days\" secondMean=\"30 days\"",
                        "Weibull\" shape=\"" + shape + "\" mean=\"40 days\"")
                .with("(liveUpdateTime=)\"5 min\"", "$1\"" + action + "\"");
    }

    /** As if the solved model had forgotten a tenth of the downtime. */
    private static ScenarioResult solvedTooWell(ScenarioResult result) {
        var experiments = new ArrayList<ExperimentResult>();
        for (var each : result.experiments()) {
            experiments.add(new ExperimentResult(
                    each.id(),
                    each.name(),
                    each.kind(),
                    each.runs().stream().map(FindingsTest::solvedTooWell).toList(),
                    each.fits(),
                    each.skipped()));
        }
        return new ScenarioResult(
                result.scenario(), result.sha256(), result.seed(), experiments, result.comparisons(), result.sources());
    }

    private static RunResult solvedTooWell(RunResult run) {
        var longRun = run.longRun().orElseThrow();
        var solution = longRun.analysis().solution().orElseThrow();
        var better = new Solution(
                1 - 0.9 * (1 - solution.availability()),
                solution.planned(),
                solution.unplanned(),
                solution.failuresPerYear(),
                solution.actionsPerYear(),
                solution.costPerYear());
        return run.with(new LongRun(
                longRun.horizon(),
                longRun.warmUp(),
                longRun.replications(),
                longRun.level(),
                longRun.method(),
                longRun.policies(),
                longRun.meaning(),
                longRun.measures(),
                longRun.gain(),
                new LongRunAnalysis(
                        Optional.of(better),
                        longRun.analysis().steady(),
                        longRun.analysis().model()),
                longRun.outages()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void appearsWhereItMustAndNotWhereItMustNot(Pair pair) {
        var found = pair.there().found(pair.kind());
        assertTrue(
                found.stream()
                        .anyMatch(each -> each.weight() == pair.weight()
                                && plain(each.sentence()).contains(pair.words())),
                found::toString);
        var other = pair.not().found(pair.kind());
        assertTrue(
                other.stream().allMatch(each -> each.weight() == Weight.FINE || each.weight() == Weight.NOT_APPLICABLE),
                other::toString);
        assertFalse(other.isEmpty(), "every kind says something");
    }

    /** With ordinary spaces. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void everyKindHasItsPairOfScenarios() {
        assertEquals(
                new HashSet<>(Findings.kinds()),
                new HashSet<>(pairs().map(Pair::kind).toList()));
        assertTrue(Findings.kinds().size() >= 20);
    }

    @Test
    void whatIsFoundOfAFewHistoriesIsEnoughToKnowItAsWellAsWanted() {
        var found = Case.of("operations", "never").histories(3).only("too-few-histories");
        double error = figure(found, "relative-error");
        double needed = figure(found, "histories-needed");
        assertTrue(error * Math.sqrt(3 / needed) <= 0.1, "so many histories are enough");
        assertTrue(error * Math.sqrt(3 / (needed - 1)) > 0.1, "one less is not");
    }

    private static double figure(Finding finding, String name) {
        return finding.figures().stream()
                .filter(each -> each.name().equals(name))
                .mapToDouble(Finding.Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBottleneckIsWhatTheRunWithTwiceTheSpeedSays() {
        var found = Case.of("saved-variants", "downtime").only("bottleneck");
        double now = figure(found, "downtime");
        double faster = figure(found, "downtime-with-twice-the-speed");
        // twice the speed of one part can at most halve the whole (Amdahl's law)
        assertTrue(faster < now && faster >= now / 2, now + " to " + faster);
    }

    @Test
    void placesNameElementsOfTheScenario() {
        var found = Case.of("live-migration", "domains")
                .with("dirtyRate=\"[^\"]*\"", "dirtyRate=\"200 MB/s\"")
                .found("slow-convergence");
        assertEquals(
                List.of("migrate", "migrate-limited", "migrate-parallel", "migrate-stay"),
                found.stream().map(each -> each.place().element().orElseThrow()).toList());
        assertEquals(Optional.of("domains"), found.getFirst().place().experiment());
    }
}
