package org.warmboot.analysis.ctmc;

import java.util.SplittableRandom;

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
}
