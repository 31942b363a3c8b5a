package org.warmboot.experiment.result;

import java.util.Optional;

/**
 * A published figure beside the simulated one.
 *
 * @param name what is compared
 * @param conditions setting, for people
 * @param technique identifier of the technique that it is about; absent where it is about none
 * @param published published value
 * @param simulated simulated value in the same unit
 * @param unit unit of both; may be empty
 * @param kind where the published value comes from
 * @param source where it was published
 * @param note remark for people; may be empty
 */
public record Comparison(
        String name,
        String conditions,
        Optional<String> technique,
        double published,
        double simulated,
        String unit,
        Origin kind,
        String source,
        String note) {

    /** Relative error of the simulation, for example -0.01 for one per cent too low; NaN if the published value is 0. */
    public double relativeError() {
        return published == 0 ? Double.NaN : simulated / published - 1;
    }
}
