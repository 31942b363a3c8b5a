package org.warmboot.analysis.optimum;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Losses without a pattern over intervals from 1 to 100,000: a tide that rises or falls or does neither, waves of hills
 * and valleys on it, and now and then a jump. Nothing in them is narrower than a tenth of a decade, save the jumps.
 */
final class RandomLosses {

    static final SearchRange RANGE = SearchRange.between(1, 1e5);

    private static final double DECADES = 5;

    private final Random random;

    RandomLosses(long seed) {
        random = new Random(seed);
    }

    Loss next() {
        var tide = random.nextInt(3) - 1;
        var steepness = Math.exp(2 * random.nextGaussian() - 1);
        var waves = IntStream.range(0, random.nextInt(6)).mapToObj(i -> wave()).toList();
        var jump = random.nextInt(3) == 0 ? random.nextGaussian() : 0;
        var place = DECADES * random.nextDouble();
        return interval -> {
            var x = Math.clamp(Math.log10(interval), -20, 20);
            var sum = tide * steepness * Math.tanh(x - DECADES / 2) + (x > place ? jump : 0);
            for (var wave : waves) {
                sum += wave.at(x);
            }
            return Math.exp(sum / 2);
        };
    }

    /** A loss of two intervals: valleys anywhere, some of them along both axes, over a common slope. */
    PairLoss nextPair() {
        var alone = next();
        var other = next();
        var valleys = IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(i -> valley())
                .toList();
        return (a, b) -> {
            var x = Math.clamp(Math.log10(a), -20, 20);
            var y = Math.clamp(Math.log10(b), -20, 20);
            var sum = 0.3 * Math.log(alone.at(a) * other.at(b));
            for (var valley : valleys) {
                sum -= valley.at(x, y);
            }
            return Math.exp(sum);
        };
    }

    private record Wave(double height, double centre, double width) {
        double at(double x) {
            return height * Math.exp(-Math.pow((x - centre) / width, 2));
        }
    }

    private Wave wave() {
        return new Wave(random.nextGaussian(), DECADES * random.nextDouble(), 0.1 + random.nextDouble());
    }

    /** A valley that may lie askew. */
    private record Valley(double depth, double x, double y, double along, double across, double angle) {
        double at(double a, double b) {
            var u = (a - x) * Math.cos(angle) + (b - y) * Math.sin(angle);
            var v = (b - y) * Math.cos(angle) - (a - x) * Math.sin(angle);
            return depth * Math.exp(-u * u / along / along - v * v / across / across);
        }
    }

    private Valley valley() {
        return new Valley(
                3 * random.nextDouble(),
                DECADES * random.nextDouble(),
                DECADES * random.nextDouble(),
                0.5 + 2 * random.nextDouble(),
                0.4 + random.nextDouble(),
                Math.PI * random.nextDouble());
    }
}
