package org.warmboot.report.html.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Behind;
import org.warmboot.experiment.study.TechniqueChoice.Cause;
import org.warmboot.experiment.study.TechniqueChoice.Kind;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.style.Numbers;

/** Which technique to use, how often, what it buys and why, in a few sentences. */
public final class ChoiceWords {

    /** A ratio of rates that has a reason. */
    private static final double MUCH = 2;

    /** Causes that differ by less than this share of the one that differs most are not told. */
    private static final double TOLD = 0.4;

    private final ExperimentResult experiment;
    private final TechniqueChoice choice;

    ChoiceWords(ExperimentResult experiment, TechniqueChoice choice) {
        this.experiment = experiment;
        this.choice = choice;
    }

    /** The sentences, the most important first. */
    public List<String> sentences() {
        var best = choice.ranking().getFirst();
        var sentences = new ArrayList<String>();
        sentences.add(advice(best));
        sentences.add(result(best));
        solved(best).ifPresent(sentences::add);
        if (choice.ranking().size() > 1 && !isNever(best)) {
            var next = choice.ranking().get(1);
            next.behind().ifPresent(behind -> {
                sentences.add(distance(next, behind));
                why(behind).ifPresent(sentences::add);
            });
            renewal().ifPresent(sentences::add);
        }
        sentences.addAll(TradeWords.of(choice, this));
        return sentences;
    }

    /** How often a technique acts in the ranking that counts. */
    public String often(Ranked ranked) {
        if (!searched()) {
            return Messages.text(
                    "choice.times",
                    EstimateWords.few(measures(ranked).hypervisorActions().mean()));
        }
        var optimum = LongRunWords.optimum(run(ranked));
        var hypervisor =
                PolicyLevel.HYPERVISOR.answer(optimum).map(OptimumWords::often).orElse(Messages.text("answer.none"));
        return PolicyLevel.OPERATING_SYSTEM
                .answer(optimum)
                .map(answer -> Messages.text("choice.both", hypervisor, OptimumWords.often(answer)))
                .orElse(hypervisor);
    }

    /** Whether the hypervisor had better be left alone, whatever the technique. */
    boolean isNever(Ranked ranked) {
        return searched() && LongRunWords.optimum(run(ranked)).hypervisor().kind() == OptimalPolicy.AnswerKind.NEVER;
    }

    /** Whether best intervals were searched. */
    public boolean searched() {
        return !choice.atBest().isEmpty();
    }

    /** The technique, with how often it acts where that was searched. */
    public String name(Ranked ranked) {
        return searched()
                ? Messages.text("choice.name", ranked.techniqueName(), often(ranked))
                : ranked.techniqueName();
    }

    /** In one sentence, which technique serves best. */
    public String brief() {
        var best = choice.ranking().getFirst();
        return Messages.text(
                choice.ranking().size() > 1 ? "choice.brief" : "choice.brief.alone",
                experiment.name(),
                name(best),
                Losses.text(best.loss().mean(), choice.unit()));
    }

    /** The run of a technique of the ranking. */
    public RunResult run(Ranked ranked) {
        return experiment.runs().stream()
                .filter(run -> run.technique().equals(ranked.technique()))
                .filter(run -> run.parameters().service().equals(choice.service()))
                .findFirst()
                .orElseThrow();
    }

    /** The run of a technique of the ranking as it counts: at its best intervals where these were searched. */
    RunResult judged(Ranked ranked) {
        var run = run(ranked);
        return searched()
                ? run.with(
                        LongRunWords.longRun(run).with(LongRunWords.optimum(run).confirmation()))
                : run;
    }

    /** What the technique yields in the ranking that counts. */
    public LongRunMeasures measures(Ranked ranked) {
        return LongRunWords.longRun(judged(ranked)).measures();
    }

    /** A measure of the technique in the ranking that counts, an availability as the downtime that it leaves. */
    public Optional<Estimate> value(RunMeasure measure, Ranked ranked) {
        return measure.estimate(judged(ranked)).map(value -> StudyMeasures.drawn(measure, value));
    }

    /** An amount of such a measure. */
    public String text(RunMeasure measure, double amount, Ranked ranked) {
        return StudyMeasures.roughText(measure, measure.unit(judged(ranked)), amount);
    }

    private String advice(Ranked best) {
        var technique = Phrases.technique(best.techniqueName());
        if (!searched()) {
            return Messages.text(choice.ranking().size() > 1 ? "choice.use.given" : "choice.alone", technique);
        }
        var optimum = LongRunWords.optimum(run(best));
        var system = PolicyLevel.OPERATING_SYSTEM
                .answer(optimum)
                .map(answer -> Messages.text("choice.system", OptimumWords.often(answer)))
                .orElse("");
        return switch (optimum.hypervisor().kind()) {
            case NEVER -> Messages.text("choice.never", system);
            case AT_ONCE ->
                Messages.text("choice.at-once", technique, OptimumWords.often(optimum.hypervisor()), system);
            case NONE -> Messages.text("choice.none", technique, system);
            default ->
                Messages.text(
                        "choice.use",
                        technique,
                        OptimumWords.often(optimum.hypervisor()),
                        system,
                        OptimumWords.flat(optimum.hypervisor()));
        };
    }

    private String result(Ranked best) {
        var measures = measures(best);
        var down = measures.downtimePerYear();
        var time = LongRunWords.time(run(best));
        boolean byCost = choice.objective() == LongRunObjective.COST;
        var simulated = byCost ? "" : Messages.text("choice.simulated", time);
        var text = EstimateWords.isUnseen(measures.availability())
                ? Messages.text("choice.result.unseen", Numbers.roughly(down.high()), simulated)
                : Messages.text(
                        "choice.result",
                        Numbers.roughly(down.mean()),
                        EstimateWords.availabilityText(measures.availability()),
                        simulated);
        return byCost
                ? Messages.text("choice.cost", Losses.text(best.loss().mean(), choice.unit()), time) + ' ' + text
                : text;
    }

    /** The same without simulation, where there is a model; over the time of the run, and in the long run. */
    private Optional<String> solved(Ranked best) {
        var found = solvedLoss(best);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var over = Losses.text(found.getAsDouble(), choice.unit());
        if (!searched()) {
            return Optional.of(Messages.text("choice.solved.given", over));
        }
        var forever = Losses.text(LongRunWords.optimum(run(best)).loss(), choice.unit());
        return Optional.of(
                over.equals(forever)
                        ? Messages.text("choice.solved.same", over)
                        : Messages.text("choice.solved", over, forever));
    }

    /** The loss in the ranking that counts, solved over the time of the run; absent where no model fits. */
    public OptionalDouble solvedLoss(Ranked ranked) {
        if (searched()) {
            return LongRunWords.optimum(run(ranked)).overHorizon();
        }
        return LongRunWords.longRun(run(ranked))
                .analysis()
                .solution()
                .map(solution -> choice.objective() == LongRunObjective.COST
                        ? solution.costPerYear()
                        : OptionalDouble.of(LongRunWords.solved(solution)))
                .orElse(OptionalDouble.empty());
    }

    private String distance(Ranked next, Behind behind) {
        return Messages.text(
                behind.isClear() ? "choice.clear" : "choice.unclear",
                searched()
                        ? Messages.text("choice.bracket", Phrases.technique(next.techniqueName()), often(next))
                        : Phrases.technique(next.techniqueName()),
                Losses.text(behind.extraLoss(), choice.unit()),
                Numbers.percent(LongRunWords.longRun(run(next)).level()));
    }

    /** The causes that make the difference. */
    private static Optional<String> why(Behind behind) {
        var most = behind.causes().stream()
                .mapToDouble(cause -> Math.abs(cause.extraSeconds()))
                .max()
                .orElse(0);
        var told = behind.causes().stream()
                .filter(cause -> Math.abs(cause.extraSeconds()) > TOLD * most)
                .map(ChoiceWords::cause)
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Messages.text("choice.why", Phrases.clauses(told)));
    }

    private static String cause(Cause cause) {
        var own = EstimateWords.few(cause.bestCount());
        var other = EstimateWords.few(cause.count());
        return Messages.text(
                cause.extraSeconds() > 0 ? "choice.less" : "choice.more",
                Messages.text("kind." + cause.kind()),
                own.equals(other) ? own : Messages.text("choice.instead", own, other),
                Numbers.roughly(Math.abs(cause.extraSeconds())));
    }

    /** A technique with which guests fail much more, though it acts about as often: it keeps what wears out. */
    private Optional<String> renewal() {
        return choice.ranking().stream()
                .filter(ranked -> ranked.behind().filter(ChoiceWords::keepsWear).isPresent())
                .findFirst()
                .map(ranked -> {
                    var behind = ranked.behind().orElseThrow();
                    var failures = of(behind, Kind.SYSTEM_FAILURES).orElseThrow();
                    return Messages.text(
                            "choice.renewed",
                            Phrases.sentence(Phrases.technique(ranked.techniqueName())),
                            EstimateWords.few(failures.count()),
                            EstimateWords.few(failures.bestCount()),
                            Numbers.roughly(failures.extraSeconds()));
                });
    }

    private static boolean keepsWear(Behind behind) {
        var failsMore = of(behind, Kind.SYSTEM_FAILURES).filter(cause -> cause.count() > MUCH * cause.bestCount());
        var actsLess = of(behind, Kind.HYPERVISOR_ACTIONS).filter(cause -> cause.bestCount() >= MUCH * cause.count());
        var helpedLess = of(behind, Kind.SYSTEM_ACTIONS).filter(cause -> cause.bestCount() > cause.count());
        return failsMore.isPresent() && actsLess.isEmpty() && helpedLess.isEmpty();
    }

    private static Optional<Cause> of(Behind behind, Kind kind) {
        return behind.causes().stream().filter(cause -> cause.kind() == kind).findFirst();
    }
}
