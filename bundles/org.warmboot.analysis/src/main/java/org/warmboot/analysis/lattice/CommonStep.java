package org.warmboot.analysis.lattice;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Empirical;

/** The step of a lattice on whose nodes all certain times of a host lie, so that coincidences stay coincidences. */
final class CommonStep {

    /** Times are whole multiples of this, in seconds. */
    private static final double UNIT = 1e-3;

    private static final double ROUNDING = 1e-6;

    private CommonStep() {}

    /** The largest such step with enough cells until the end; absent if it needs too many. */
    static OptionalDouble of(OperatedHost host, double from, double to, int fewest, int most) {
        long common = 0;
        for (var time : times(host, from, to).toArray()) {
            if (time > 0 && time <= to) {
                var units = time / UNIT;
                if (Math.abs(units - Math.rint(units)) > ROUNDING) {
                    return OptionalDouble.empty();
                }
                common = gcd(common, Math.round(units));
            }
        }
        var step = common * UNIT;
        if (!(to / step <= most)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(step / Math.max(1, Math.ceil(fewest * step / to)));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static DoubleStream times(OperatedHost host, double from, double to) {
        var layers = Stream.concat(
                Stream.of(host.base()),
                Stream.concat(
                        host.drivers().stream().map(OperatedHost.Above::layer),
                        host.guests().stream().map(guest -> guest.above().layer())));
        return DoubleStream.concat(DoubleStream.of(from, to), layers.flatMapToDouble(CommonStep::times));
    }

    private static DoubleStream times(OperatedLayer layer) {
        var certain = layer.risks().stream()
                .flatMapToDouble(risk -> DoubleStream.concat(certain(risk.life()), certain(risk.repair())));
        var clock = switch (layer.ending()) {
            case StretchEnd.AtAge age ->
                DoubleStream.of(
                        finite(age.first()), finite(age.afterRepair()), finite(age.afterAction()), layer.seconds());
            default -> DoubleStream.empty();
        };
        return DoubleStream.concat(certain, clock);
    }

    private static double finite(double time) {
        return time < Double.POSITIVE_INFINITY ? time : 0;
    }

    private static DoubleStream certain(Distribution time) {
        return switch (time) {
            case Deterministic fixed -> DoubleStream.of(fixed.mean());
            case Empirical observed -> observed.times().stream().mapToDouble(Double::doubleValue);
            default -> DoubleStream.empty();
        };
    }
}
