package org.warmboot.experiment.measure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.RunResult;

/** What is known about a measure besides its name: how it is read, and who shows it. */
final class Definition {

    final Class<? extends RunPart> part;
    final Amount amount;
    Function<RunResult, Optional<Estimate>> reading;
    Function<RunResult, String> unit;
    String column = "";
    String figure = "";
    boolean inStudies;
    OptionalInt rank = OptionalInt.empty();

    private Definition(Class<? extends RunPart> part, Amount amount, Function<RunResult, Optional<Estimate>> reading) {
        this.part = part;
        this.amount = amount;
        this.reading = reading;
        this.unit = run -> amount.unit();
    }

    /** A number that a part always holds. */
    static <P extends RunPart> Definition number(Class<P> part, Amount amount, ToDoubleFunction<P> number) {
        return maybe(part, amount, each -> Optional.of(Estimate.exact(number.applyAsDouble(each))));
    }

    /** An estimate that a part may hold. */
    static <P extends RunPart> Definition maybe(
            Class<P> part, Amount amount, Function<P, Optional<Estimate>> estimate) {
        return new Definition(part, amount, run -> run.part(part).flatMap(estimate));
    }

    /** An estimate of years of operation. */
    static Definition years(Amount amount, Function<LongRunMeasures, Estimate> estimate) {
        return maybe(LongRun.class, amount, run -> Optional.of(estimate.apply(run.measures())));
    }

    /** Where a run lacks it, an estimate that another part holds. */
    <P extends RunPart> Definition or(Class<P> other, Function<P, Estimate> estimate) {
        var first = reading;
        reading = run -> first.apply(run).or(() -> run.part(other).map(estimate));
        return this;
    }

    /** Its unit is told by a part. */
    <P extends RunPart> Definition unit(Class<P> holder, Function<P, String> name) {
        unit = run -> run.part(holder).map(name).orElse("");
        return this;
    }

    /** It is a column of the table of its part. */
    Definition column(String name) {
        column = name;
        return this;
    }

    /** Scenario files have another word for it among published figures. */
    Definition figure(String word) {
        figure = word;
        return this;
    }

    /** Sweeps and comparisons tell it. */
    Definition inStudies() {
        inStudies = true;
        return this;
    }

    /**
     * Sweeps and comparisons draw it.
     *
     * @param place place among the charts, the most telling first
     */
    Definition charted(int place) {
        rank = OptionalInt.of(place);
        return inStudies();
    }
}
