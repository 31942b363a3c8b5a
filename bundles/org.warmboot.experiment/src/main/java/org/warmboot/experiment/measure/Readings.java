package org.warmboot.experiment.measure;

import static org.warmboot.experiment.measure.Amount.INTERVAL;
import static org.warmboot.experiment.measure.Amount.THROUGHPUT_RATE;
import static org.warmboot.experiment.measure.Definition.maybe;
import static org.warmboot.experiment.measure.Definition.number;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.result.ThroughputCurves;

/** How numbers are read that are not simply held by a part. */
final class Readings {

    private Readings() {}

    /** What the first curve of a run tells. */
    static Definition curve(Amount amount, ToDoubleFunction<Throughput> number) {
        return maybe(
                        ThroughputCurves.class,
                        amount,
                        it -> it.all().stream()
                                .map(each -> Estimate.exact(number.applyAsDouble(each)))
                                .findFirst())
                .unit(
                        ThroughputCurves.class,
                        it -> it.all().stream()
                                .map(each -> amount == THROUGHPUT_RATE ? each.unit() : amount.unit())
                                .findFirst()
                                .orElse(""));
    }

    /** When the first resource of a kind is exhausted. */
    static Definition exhausted(Aging.Indicator indicator) {
        return number(
                Aging.class,
                INTERVAL,
                it -> it.resources().stream()
                        .filter(each -> each.indicator() == indicator)
                        .mapToDouble(each -> each.exhaustedAt().orElse(Double.POSITIVE_INFINITY))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY));
    }

    /**
     * Downtime per year divided by outages per year; the interval holds the quotient whenever both intervals hold what
     * they are for.
     */
    static Optional<Estimate> outageLength(LongRunMeasures measures) {
        var downtime = measures.downtimePerYear();
        var between = measures.timeBetweenOutages();
        return Double.isFinite(between.mean())
                ? Optional.of(new Estimate(
                        downtime.mean() * between.mean() / LongRunMeasures.YEAR,
                        downtime.low() * between.low() / LongRunMeasures.YEAR,
                        downtime.high() * between.high() / LongRunMeasures.YEAR))
                : Optional.empty();
    }

    static Definition storage(Amount amount, Function<Capacity.Storage, Double> number) {
        return maybe(Capacity.class, amount, it -> it.storage().map(number).map(Estimate::exact));
    }

    static Definition move(Amount amount, Function<Capacity.Move, Double> number) {
        return maybe(Capacity.class, amount, it -> it.move().map(number).map(Estimate::exact));
    }

    static Optional<Estimate> exact(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Estimate.exact(value.getAsDouble())) : Optional.empty();
    }
}
