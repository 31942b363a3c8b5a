package org.warmboot.analysis.trend;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Noise of hourly values as monitoring shows it; its standard deviation is about 1 where it has one. */
enum NoiseKind {
    WHITE("white", 0),
    HALF("phi .5", 0.5),
    EIGHT("phi .8", 0.8),
    NINE("phi .9", 0.9),
    DAILY("phi .8, daily", 0.8),
    WEEKLY("phi .8, daily, weekly", 0.8),
    HEAVY("phi .5, t3", 0.5),
    SLOW("phi .95", 0.95),
    SLOWEST("phi .99", 0.99),
    BOUNDED("bounded walk", 1),
    STEPS("white, steps", 0),
    SAW("white, saw-tooth", 0),
    WALK("random walk", 1);

    /** Monday, 1 January 2024. */
    static final double BEGIN = 1704067200;

    final String title;
    private final double phi;

    NoiseKind(String title, double phi) {
        this.title = title;
        this.phi = phi;
    }

    /** Hourly values from the beginning, with a trend in units per day. */
    Series series(int days, double slope, long seed) {
        var random = new SplittableRandom(seed * 64 + ordinal());
        var values = new double[24 * days];
        var state = random.nextGaussian();
        var level = 0.0;
        var tooth = 24 * (2 + random.nextInt(4));
        for (var hour = 0; hour < values.length; hour++) {
            state = next(state, random);
            var value = state;
            if (this == STEPS) {
                level = random.nextInt(24 * 10) == 0 ? random.nextGaussian() : level;
                value += level;
            }
            if (this == SAW) {
                value += (2.0 * (hour % tooth) + 1) / tooth - 1;
            }
            if (this == DAILY || this == WEEKLY) {
                value += Math.sin(2 * Math.PI * hour / 24);
            }
            if (this == WEEKLY && hour / 24 % 7 >= 5) {
                value -= 1;
            }
            values[hour] = 100 + value + slope * hour / 24;
        }
        var seconds = new double[values.length];
        Arrays.setAll(seconds, hour -> BEGIN + 3600.0 * hour);
        return new Series(seconds, values);
    }

    private double next(double state, RandomGenerator random) {
        if (this == WALK) {
            return state + 0.1 * random.nextGaussian();
        }
        if (this == BOUNDED) {
            var free = state + 0.1 * random.nextGaussian();
            return free > 1.5 ? 3 - free : free < -1.5 ? -3 - free : free;
        }
        var shock = this == HEAVY ? student(random) / Math.sqrt(3) : random.nextGaussian();
        return phi * state + Math.sqrt(1 - phi * phi) * shock;
    }

    private static double student(RandomGenerator random) {
        var squares = 0.0;
        for (var i = 0; i < 3; i++) {
            var normal = random.nextGaussian();
            squares += normal * normal;
        }
        return random.nextGaussian() / Math.sqrt(squares / 3);
    }
}
