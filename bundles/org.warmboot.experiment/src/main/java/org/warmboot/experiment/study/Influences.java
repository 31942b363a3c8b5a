package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Influence;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.solve.Derivation;
import org.warmboot.experiment.solve.Derived;
import org.warmboot.experiment.solve.LossMeasure;
import org.warmboot.model.Experiment;
import org.warmboot.model.Policy;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.ParameterPath;
import org.warmboot.model.path.Paths;

/**
 * Finds the parameters of a scenario that the loss at the best intervals hangs on: each is changed in a copy of the
 * scenario, which is compiled and whose techniques are executed anew, while the intervals stay as they are.
 */
public final class Influences {

    /** How far a bar of the tornado reaches. */
    private static final double SHARE = 0.2;

    /** Width of the difference for an elasticity. */
    private static final double STEP = 0.01;

    private static final int MOST = 10;

    /** Histories that find the most important parameters where there is no model, and those that measure them. */
    private static final long FINDING = 32;

    private static final long MEASURING = 128;

    private static final Comparator<Influence> WIDEST_FIRST = Comparator.comparingDouble(
                    (Influence each) -> Math.abs(each.lossAtHigh() - each.lossAtLow()))
            .reversed();

    private final CaseFactory cases;
    private final OptimalPolicy best;
    private final RunOptions options;
    private final CancelToken cancel;
    private final boolean solved;

    private Influences(CaseFactory cases, OptimalPolicy best, RunOptions options, CancelToken cancel) {
        this.cases = cases;
        this.best = best;
        this.options = options;
        this.cancel = cancel;
        solved = best.isSolved();
    }

    /**
     * Adds what the loss depends on to a run.
     *
     * @param document the scenario of the run; is not changed
     * @param experiment identifier of its experiment
     * @param run a run with best intervals
     * @param options as for the run
     * @param observer hears how far it is
     * @param cancel asked all the time
     * @return the run with the ten most important parameters; as it is if it has no best intervals; absent if cancelled
     */
    public static Optional<RunResult> of(
            ScenarioDocument document,
            String experiment,
            RunResult run,
            RunOptions options,
            Consumer<StudyProgress> observer,
            CancelToken cancel) {
        if (run.optimum().isEmpty()) {
            return Optional.of(run);
        }
        var best = run.optimum().get();
        var cases = new CaseFactory(document.scenario(), experiment, run, options, cancel);
        return new Influences(cases, best, options, cancel)
                .found(observer)
                .map(found -> run.with(best.withSensitivity(found)));
    }

    private Optional<List<Influence>> found(Consumer<StudyProgress> observer) {
        var base = cases.after(scenario -> {});
        if (base.isEmpty()) {
            return cancel.isCancelled() ? Optional.empty() : Optional.of(List.of());
        }
        var essence = CaseFactory.essence(base.get());
        var parameters =
                Paths.all(cases.scenario()).stream().filter(Influences::isInput).toList();
        var found = new ArrayList<Influence>();
        for (int i = 0; i < parameters.size(); i++) {
            if (cancel.isCancelled()) {
                return Optional.empty();
            }
            var parameter = parameters.get(i);
            observer.accept(new StudyProgress(i, parameters.size(), parameter.path(), (double) i / parameters.size()));
            bar(parameter, essence).ifPresent(found::add);
        }
        var most = found.stream()
                .sorted(WIDEST_FIRST)
                .limit(MOST)
                .map(each -> solved ? sharper(each) : surer(each))
                .sorted(WIDEST_FIRST)
                .toList();
        return cancel.isCancelled() ? Optional.empty() : Optional.of(most);
    }

    /** Parameters of how to look at it, and intervals that were chosen, are no inputs; costs are. */
    private static boolean isInput(Parameter parameter) {
        if (parameter.number().orElse(0) <= 0 || parameter.owner() instanceof Experiment) {
            return false;
        }
        for (EObject owner = parameter.owner(); owner != null; owner = owner.eContainer()) {
            if (owner instanceof Policy) {
                return false;
            }
        }
        return parameter.owner().eContainer() != null;
    }

    private Optional<Influence> bar(Parameter parameter, List<Object> essence) {
        var high = with(parameter, 1 + SHARE);
        return high.isEmpty() || CaseFactory.essence(high.get()).equals(essence)
                ? Optional.empty()
                : bar(parameter, high.get(), FINDING);
    }

    private Optional<Influence> bar(Parameter parameter, LongRunCase high, long histories) {
        var lossAtHigh = loss(high, histories);
        var lossAtLow =
                with(parameter, 1 - SHARE).map(low -> loss(low, histories)).orElse(OptionalDouble.empty());
        if (lossAtHigh.isEmpty() || lossAtLow.isEmpty() || lossAtHigh.getAsDouble() == lossAtLow.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of(new Influence(
                parameter.path(),
                parameter.value(),
                text(parameter, 1 - SHARE),
                text(parameter, 1 + SHARE),
                lossAtLow.getAsDouble(),
                lossAtHigh.getAsDouble(),
                elasticity(lossAtLow, lossAtHigh, SHARE)));
    }

    private static double elasticity(OptionalDouble below, OptionalDouble above, double share) {
        return Math.log(above.getAsDouble() / below.getAsDouble()) / Math.log((1 + share) / (1 - share));
    }

    /** The same from more histories. */
    private Influence surer(Influence found) {
        var parameter = ParameterPath.parse(found.path()).resolve(cases.scenario());
        return with(parameter, 1 + SHARE)
                .flatMap(high -> bar(parameter, high, MEASURING))
                .orElse(found);
    }

    /** The elasticity from a narrower difference, where no chance blurs it. */
    private Influence sharper(Influence wide) {
        var parameter = ParameterPath.parse(wide.path()).resolve(cases.scenario());
        var above = with(parameter, 1 + STEP).map(high -> loss(high, MEASURING)).orElse(OptionalDouble.empty());
        var below = with(parameter, 1 - STEP).map(low -> loss(low, MEASURING)).orElse(OptionalDouble.empty());
        // a whole number may have no neighbours so near
        if (above.isEmpty() || below.isEmpty() || above.getAsDouble() == below.getAsDouble()) {
            return wide;
        }
        return new Influence(
                wide.path(),
                wide.value(),
                wide.low(),
                wide.high(),
                wide.lossAtLow(),
                wide.lossAtHigh(),
                elasticity(below, above, STEP));
    }

    private Optional<LongRunCase> with(Parameter parameter, double factor) {
        var number = parameter.number().orElseThrow() * factor;
        return cases.after(
                copy -> ParameterPath.parse(parameter.path()).resolve(copy).setNumber(number));
    }

    /** The value in its own unit, if it still fits the parameter so. */
    private String text(Parameter parameter, double factor) {
        var copy = ParameterPath.parse(parameter.path()).resolve(EcoreUtil.copy(cases.scenario()));
        var scaled = ScaledText.times(parameter.value(), factor);
        try {
            scaled.ifPresent(copy::set);
        } catch (IllegalArgumentException notWhole) {
            scaled = Optional.empty();
        }
        return scaled.orElseGet(
                () -> copy.setNumber(parameter.number().orElseThrow() * factor).value());
    }

    private OptionalDouble loss(LongRunCase one, long histories) {
        var measure = LossMeasure.of(one);
        var hypervisor =
                one.hypervisorInterval().isPresent() ? best.hypervisor().interval() : Double.NaN;
        var system = best.operatingSystem().map(OptimalPolicy.Answer::interval).orElse(Double.NaN);
        if (solved && Derivation.derive(one) instanceof Derived.Solved model) {
            return OptionalDouble.of(measure.of(model, model.rates(hypervisor, system)));
        }
        var chosen = one.withIntervals(hypervisor, system)
                .with(one.settings()
                        .withReplications(Math.min(histories, one.settings().replications())));
        return LongRunSimulator.simulate(chosen, options.threads(), cancel)
                .map(simulated ->
                        OptionalDouble.of(measure.of(simulated.measures()).mean()))
                .orElse(OptionalDouble.empty());
    }
}
