package org.warmboot.experiment.solve;

import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;

/**
 * Time for repair in a cycle: by each risk as often as it comes first.
 *
 * @param mean mean, seconds
 * @param square mean square
 */
record Repairs(double mean, double square) {

    /**
     * Repair of a layer in a cycle.
     *
     * @param layer the layer
     * @param life time to the first failure, or what ends it in its place
     * @param limit age at which it is rejuvenated; may be infinite
     * @param fails probability that it fails in a cycle
     */
    static Repairs of(Layer layer, Distribution life, double limit, double fails) {
        var risks = layer.risks();
        if (risks.isEmpty()) {
            return new Repairs(0, 0);
        }
        var first = risks.getFirst().repair();
        if (risks.stream().allMatch(risk -> risk.repair().equals(first))) {
            return new Repairs(fails * first.mean(), fails * square(first));
        }
        var competing = (Minimum) life;
        var mean = 0.0;
        var square = 0.0;
        for (int i = 0; i < risks.size(); i++) {
            var share = competing.isFirst(i, limit);
            mean += share * risks.get(i).repair().mean();
            square += share * square(risks.get(i).repair());
        }
        return new Repairs(mean, square);
    }

    private static double square(Distribution time) {
        return time.variance() + time.mean() * time.mean();
    }
}
