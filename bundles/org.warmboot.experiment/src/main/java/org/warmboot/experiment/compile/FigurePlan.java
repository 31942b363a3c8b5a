package org.warmboot.experiment.compile;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.warmboot.experiment.result.Origin;
import org.warmboot.model.Aspect;
import org.warmboot.model.Measure;

/**
 * A published figure and where to find its counterpart in the results.
 *
 * @param name what is compared
 * @param experiment identifier of the experiment that yields the counterpart
 * @param measure the quantity
 * @param aspect how to look at it
 * @param technique identifier of the technique; absent where the measure needs none
 * @param baseline identifier of the technique that ratios and reductions refer to
 * @param service identifier of the service profile; absent for any
 * @param domains number of guests; absent for any
 * @param memoryGiB memory of each guest; absent for any
 * @param value the published value in its unit
 * @param unit unit of the value: {@code s}, {@code %} or empty
 * @param kind where it comes from
 * @param source where it was published
 * @param note remark for people
 */
public record FigurePlan(
        String name,
        String experiment,
        Measure measure,
        Aspect aspect,
        Optional<String> technique,
        Optional<String> baseline,
        Optional<String> service,
        OptionalInt domains,
        OptionalDouble memoryGiB,
        double value,
        String unit,
        Origin kind,
        String source,
        String note) {}
