package org.warmboot.analysis.ctmc;

import java.util.Arrays;

/** Collects the transitions of a {@link Generator}, in any order. */
public final class GeneratorBuilder {

    private final int states;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] rate = new double[16];
    private int count;
    private boolean ordered = true;

    GeneratorBuilder(int states) {
        if (states < 1) {
            throw new IllegalArgumentException("a chain needs one state at least");
        }
        this.states = states;
    }

    /**
     * Adds a transition. One with rate 0 is left out.
     *
     * @param source state it leaves
     * @param target state it enters, another one
     * @param perTime rate per unit of time
     * @throws IllegalArgumentException if the rate is negative or not finite, or a state is not of the chain, or source
     *     and target are the same
     */
    public GeneratorBuilder add(int source, int target, double perTime) {
        if (source < 0 || source >= states || target < 0 || target >= states || source == target) {
            throw new IllegalArgumentException("no transition from state " + source + " to " + target);
        }
        if (!(perTime >= 0) || perTime == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a rate must be finite and not negative: " + perTime);
        }
        if (perTime == 0) {
            return this;
        }
        if (count == from.length) {
            var capacity = Math.max(count + 1, (int) Math.min(Integer.MAX_VALUE - 8L, count * 2L));
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            rate = Arrays.copyOf(rate, capacity);
        }
        ordered &= count == 0 || from[count - 1] <= source;
        from[count] = source;
        to[count] = target;
        rate[count] = perTime;
        count++;
        return this;
    }

    /** The chain with the transitions added so far. */
    public Generator build() {
        var row = SparseRows.starts(from, count, states);
        if (ordered) {
            return new Generator(row, Arrays.copyOf(to, count), Arrays.copyOf(rate, count));
        }
        var target = new int[count];
        var value = new double[count];
        var next = Arrays.copyOf(row, states);
        for (var k = 0; k < count; k++) {
            var place = next[from[k]]++;
            target[place] = to[k];
            value[place] = rate[k];
        }
        return new Generator(row, target, value);
    }
}
