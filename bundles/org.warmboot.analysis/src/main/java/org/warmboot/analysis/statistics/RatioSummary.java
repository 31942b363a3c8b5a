package org.warmboot.analysis.statistics;

import java.util.List;

/**
 * Pairs of a reward and a length, one of each cycle of a regenerative process, and the ratio of their means: an
 * availability from time up and length of the cycles.
 *
 * @param count number of pairs
 * @param reward mean of the rewards
 * @param length mean of the lengths
 * @param rewardSquares sum of the squared deviations of the rewards
 * @param lengthSquares sum of the squared deviations of the lengths
 * @param products sum of the products of both deviations
 */
public record RatioSummary(
        long count, double reward, double length, double rewardSquares, double lengthSquares, double products) {

    /** Of no pair. */
    public static final RatioSummary EMPTY = new RatioSummary(0, 0, 0, 0, 0, 0);

    /** Of these pairs and one more. */
    public RatioSummary with(double newReward, double newLength) {
        return with(new RatioSummary(1, newReward, newLength, 0, 0, 0));
    }

    /** Of these pairs and others. The last digits depend on the order; see {@link #merged}. */
    public RatioSummary with(RatioSummary other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        var total = count + other.count;
        var rewards = other.reward - reward;
        var lengths = other.length - length;
        var weight = (double) count / total * other.count;
        return new RatioSummary(
                total,
                reward + rewards * other.count / total,
                length + lengths * other.count / total,
                rewardSquares + other.rewardSquares + rewards * rewards * weight,
                lengthSquares + other.lengthSquares + lengths * lengths * weight,
                products + other.products + rewards * lengths * weight);
    }

    /** Of several parts in their order, from left to right: the same digits for the same parts. */
    public static RatioSummary merged(List<RatioSummary> parts) {
        return parts.stream().reduce(EMPTY, RatioSummary::with);
    }

    /** Mean reward over mean length: reward per unit of length in the long run. */
    public double ratio() {
        return reward / length;
    }

    /**
     * Confidence interval of the ratio: M. Crane and A. Lemoine, An Introduction to the Regenerative Method for
     * Simulation Analysis, 1977. For many cycles; the variance is that of {@code reward - ratio * length}.
     */
    public ConfidenceInterval interval(double level) {
        var ratio = ratio();
        var squares = Math.max(0, rewardSquares - 2 * ratio * products + ratio * ratio * lengthSquares);
        var error = count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count) / Math.abs(length);
        return ConfidenceInterval.ofMean(ratio, error, count - 1, level);
    }
}
