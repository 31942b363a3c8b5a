package org.warmboot.analysis.lattice;

import java.util.function.DoubleFunction;

/** Histories of a layer if all its time is its own; what they have in common is followed once. */
final class LayerHistories {

    private final OperatedLayer layer;
    private final Stretches stretches;
    private final DoubleFunction<LayerHistory> byFirst;

    LayerHistories(OperatedLayer layer, Stretches stretches) {
        this.layer = layer;
        this.stretches = stretches;
        if (layer.ending() instanceof StretchEnd.AtAge age) {
            byFirst = new AgedHistories(stretches.lattice(), stretches, age, layer.seconds())::from;
        } else {
            var only = LayerHistory.renewing(stretches.lattice(), layer.stretch(stretches), layer.seconds());
            byFirst = first -> only;
        }
    }

    /**
     * What happens to it on average.
     *
     * @param hostSeconds how long the action on its host took with which it began
     */
    LayerHistory from(OperatedLayer.Start start, double hostSeconds) {
        return byFirst.apply(first(start, hostSeconds));
    }

    /** The same of a layer above, by the time up of its host. */
    UpperCourse course(OperatedLayer.Start start, double hostSeconds) {
        return UpperCourse.of(from(start, hostSeconds), layer, stretches, first(start, hostSeconds));
    }

    private double first(OperatedLayer.Start start, double hostSeconds) {
        return layer.ending() instanceof StretchEnd.AtAge ? layer.first(start, hostSeconds) : Double.POSITIVE_INFINITY;
    }
}
