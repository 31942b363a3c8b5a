package org.warmboot.analysis.ctmc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chains to solve. */
final class Chains {

    private Chains() {}

    /** Two independent birth-death chains side by side: the product of their distributions. */
    static Generator grid(int rows, int columns, double ratioDown, double ratioRight) {
        var builder = Generator.states(rows * columns);
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var state = row * columns + column;
                if (row + 1 < rows) {
                    builder.add(state, state + columns, ratioDown).add(state + columns, state, 1);
                }
                if (column + 1 < columns) {
                    builder.add(state, state + 1, ratioRight).add(state + 1, state, 1);
                }
            }
        }
        return builder.build();
    }

    /** Transitions to random states, and around all of them so that each is reached. */
    static Generator random(int states, int transitions, long seed) {
        var random = new SplittableRandom(seed);
        var builder = Generator.states(states);
        for (var state = 0; state < states; state++) {
            builder.add(state, (state + 1) % states, 0.5 + random.nextDouble());
            for (var k = 1; k < transitions; k++) {
                var target = random.nextInt(states - 1);
                builder.add(state, target < state ? target : target + 1, 0.5 + random.nextDouble());
            }
        }
        return builder.build();
    }

    /**
     * Ages of components that stand on each other, the lowest first: each grows by steps up to its largest, and its
     * renewal renews it and all above it. The last component varies fastest.
     *
     * @param sizes ages of each component, from 0
     * @param aging rate at which each grows
     * @param renewal rate at which each is renewed
     */
    static Generator aging(int[] sizes, double[] aging, double[] renewal) {
        var states = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        var builder = Generator.states(states);
        for (var state = 0; state < states; state++) {
            var step = states;
            for (var k = 0; k < sizes.length; k++) {
                var below = state - state % step;
                step /= sizes[k];
                if (state / step % sizes[k] < sizes[k] - 1) {
                    builder.add(state, state + step, aging[k]);
                }
                if (below != state) {
                    builder.add(state, below, renewal[k]);
                }
            }
        }
        return builder.build();
    }

    /** The same chain with its states, and the transitions from each, in an order by chance. */
    static Generator shuffled(Generator chain, long seed) {
        var random = new Random(seed);
        var places = IntStream.range(0, chain.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(places, random);
        var edges = new ArrayList<double[]>();
        chain.forEach((from, to, rate) -> edges.add(new double[] {places.get(from), places.get(to), rate}));
        Collections.shuffle(edges, random);
        var builder = Generator.states(chain.size());
        edges.forEach(edge -> builder.add((int) edge[0], (int) edge[1], edge[2]));
        return builder.build();
    }
}
