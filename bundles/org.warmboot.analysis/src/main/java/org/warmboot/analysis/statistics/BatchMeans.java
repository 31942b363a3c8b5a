package org.warmboot.analysis.statistics;

/**
 * Mean of one long series whose values depend on each other, by means of batches: A. Law, Simulation Modeling and
 * Analysis, chapter 9.
 *
 * @param batches summary of the means of the batches
 * @param batchSize values in each batch; those left over at the end are not used
 * @param correlation lag-one correlation of the batch means; near 0 if the batches are long enough
 */
public record BatchMeans(Summary batches, int batchSize, double correlation) {

    /**
     * Cuts a series into batches of equal size.
     *
     * @param series values in their order, the warm-up left out
     * @param count number of batches, at least 2; 20 to 30 is usual
     * @throws IllegalArgumentException if the series is shorter than the number of batches
     */
    public static BatchMeans of(double[] series, int count) {
        if (count < 2 || series.length < count) {
            throw new IllegalArgumentException(count + " batches of " + series.length + " values");
        }
        var size = series.length / count;
        var means = new double[count];
        for (var batch = 0; batch < count; batch++) {
            var tally = new Tally();
            for (var i = batch * size; i < (batch + 1) * size; i++) {
                tally.add(series[i]);
            }
            means[batch] = tally.summary().mean();
        }
        var summary = Summary.of(means);
        var products = 0.0;
        for (var batch = 1; batch < count; batch++) {
            products += (means[batch - 1] - summary.mean()) * (means[batch] - summary.mean());
        }
        return new BatchMeans(summary, size, summary.squares() == 0 ? 0 : products / summary.squares());
    }

    /** Confidence interval of the mean of the series. */
    public ConfidenceInterval interval(double level) {
        return batches.interval(level);
    }
}
