package org.warmboot.experiment.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.RunProgress;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.experiment.run.StepTimes;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Objective;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/**
 * What somebody asks of a scenario: which of its experiments shall be run. It holds a copy, so that the scenario may
 * change while it is answered, perhaps on another thread.
 */
public final class Question {

    private final Scenario scenario;
    private final boolean whole;

    private Question(Scenario scenario, boolean whole) {
        this.scenario = scenario;
        this.whole = whole;
    }

    /** Asks for all experiments of a scenario; it has to be without errors then. */
    public static Question all(Scenario scenario) {
        return new Question(EcoreUtil.copy(scenario), true);
    }

    /**
     * Asks for some experiments; the others are of no account, nor are the published figures that belong to them.
     *
     * @param chosen experiments of the scenario
     */
    public static Question some(Scenario scenario, List<? extends Experiment> chosen) {
        var copier = new EcoreUtil.Copier();
        var copy = copy(scenario, copier);
        copy.getExperiments().retainAll(chosen.stream().map(copier::get).toList());
        copy.getPublishedFigures().removeIf(figure -> !copy.getExperiments().contains(figure.getExperiment()));
        return new Question(copy, false);
    }

    /**
     * Asks long runs for the best intervals of their policies.
     *
     * @param longRuns experiments of the scenario
     * @param objective by which intervals are judged; absent for what each long run says
     */
    public static Question intervals(
            Scenario scenario, List<LongRunExperiment> longRuns, Optional<Objective> objective) {
        var question = some(scenario, longRuns);
        question.scenario.getExperiments().stream()
                .map(LongRunExperiment.class::cast)
                .forEach(longRun -> {
                    longRun.setFindIntervals(true);
                    objective.ifPresent(longRun::setObjective);
                });
        return question;
    }

    /**
     * Asks what every technique does to a host as it is drawn, of which it can be tried there; if the scenario has no
     * techniques, those of the library.
     *
     * @param host a host of the scenario
     */
    public static Question host(Scenario scenario, Host host) {
        var copier = new EcoreUtil.Copier();
        var copy = copy(scenario, copier);
        HostQuestion.ask(copy, (Host) copier.get(host));
        return new Question(copy, false);
    }

    /**
     * Asks what one technique does to a host as it is drawn, whether it can be tried there or not.
     *
     * @param technique of the scenario
     * @param host      of the scenario
     */
    public static Question technique(Scenario scenario, Technique technique, Host host) {
        var copier = new EcoreUtil.Copier();
        var copy = copy(scenario, copier);
        HostQuestion.ask(copy, (Host) copier.get(host), List.of((Technique) copier.get(technique)));
        return new Question(copy, false);
    }

    /** The same, and of each long run also the best intervals of its policies. */
    public Question withIntervals() {
        scenario.getExperiments().stream()
                .filter(LongRunExperiment.class::isInstance)
                .map(LongRunExperiment.class::cast)
                .filter(longRun -> longRun.getHypervisorPolicy() != null || longRun.getOperatingSystemPolicy() != null)
                .forEach(longRun -> longRun.setFindIntervals(true));
        return this;
    }

    static Scenario copy(Scenario scenario, EcoreUtil.Copier copier) {
        var copy = (Scenario) copier.copy(scenario);
        copier.copyReferences();
        return copy;
    }

    /** The scenario with those experiments alone that are asked for; to be read only. */
    public Scenario scenario() {
        return scenario;
    }

    /** Whether all of the scenario is asked for, as it is. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Everything that is wrong or doubtful, in the order of the file. If not all experiments are asked for, what is
     * wrong with parts that the others alone need is only a warning.
     */
    public List<Issue> issues() {
        var issues = Validation.validate(scenario);
        if (whole) {
            return issues;
        }
        var wrong = errors(Validation.validate(NeededParts.of(scenario))).stream()
                .map(Issue::message)
                .collect(Collectors.toSet());
        return issues.stream()
                .map(issue -> issue.severity() != Severity.ERROR || wrong.contains(issue.message())
                        ? issue
                        : new Issue(
                                Severity.WARNING, issue.target(), issue.featureName(), issue.message(), issue.fixes()))
                .toList();
    }

    /** What stands in the way of an answer, in the order of the file. */
    public List<Issue> errors() {
        return errors(issues());
    }

    private static List<Issue> errors(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Runs the experiments on the calling thread; simulations of long runs take more threads. There must be no
     * {@linkplain #errors() errors}.
     *
     * @param sha256 digest that identifies the text of the scenario
     * @param options what to do differently from what the scenario says
     * @param observer hears of the progress; the end is the returned value
     * @param cancel asked between and within runs
     */
    public RunOutcome answer(String sha256, RunOptions options, Consumer<RunProgress> observer, CancelToken cancel) {
        options.seed().ifPresent(scenario::setSeed);
        return ScenarioRun.execute(ScenarioCompiler.compile(scenario, sha256), options, observer, cancel);
    }

    /**
     * Tells how long the steps of the first technique take that is asked for, on the calling thread. There must be no
     * {@linkplain #errors() errors}, and a run that {@linkplain Preview works}.
     *
     * @param cancel asked within the run
     */
    public StepTimes steps(CancelToken cancel) {
        var plan = ScenarioCompiler.compile(scenario, "");
        return StepTimes.of(plan.experiments().getFirst().runs().getFirst(), cancel);
    }
}
