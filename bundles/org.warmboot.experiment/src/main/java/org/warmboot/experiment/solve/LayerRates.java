package org.warmboot.experiment.solve;

/**
 * What happens to one layer per second in the long run, while the layers below it are up and nothing else renews it.
 *
 * @param up share of the time in which it ages
 * @param fails failures
 * @param repair share of the time under repair
 * @param acts actions
 */
record LayerRates(double up, double fails, double repair, double acts) {

    private static final LayerRates IDLE = new LayerRates(1, 0, 0, 0);

    /** Rates by its mean cycle (renewal reward theorem). */
    static LayerRates of(Layer layer) {
        if (layer.isIdle()) {
            return IDLE;
        }
        var cycle = LayerCycle.of(layer);
        var length = cycle.length();
        return new LayerRates(
                cycle.up() / length, cycle.fails() / length, cycle.repair() / length, cycle.acts() / length);
    }
}
