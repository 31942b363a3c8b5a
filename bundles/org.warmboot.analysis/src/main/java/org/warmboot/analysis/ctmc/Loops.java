package org.warmboot.analysis.ctmc;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sweeps of Gauss and Seidel that are exact in the loops of a chain. A loop is a range of states in their order that
 * begins with its head and ends with a state from which the head is entered again: an age that grows until its renewal.
 * What is in a loop is the sum of what enters it, moved on to the end, and of its response to the head, whose size
 * follows from what leaves the loop. So an error needs no sweep for each round in a loop. Loops lie in each other to a
 * depth of {@link #LEVELS}; transitions back that belong to none of them take the values of the sweep before.
 *
 * <p>The response is found without a subtraction, as in {@link Elimination}, so a loop may be left as seldom as it
 * likes.
 */
final class Loops {

    /** Loops around loops; each level costs a vector and up to half a sweep. */
    private static final int LEVELS = 3;

    private final Generator chain;
    private final Incoming incoming;
    /** Last state of the loop of which a state is the head; the state itself if it is none. */
    private final int[] end;
    /** Loops inside the loop of a head, one in the other. */
    private final byte[] level;
    /** Probability that a head, once left, is not entered again before the loop is left. */
    private final double[] leak;
    /** States of each loop of a level if the head is one and nothing else enters. */
    private final double[][] response;

    private int count;

    private Loops(Generator chain, Incoming incoming) {
        this.chain = chain;
        this.incoming = incoming;
        end = new int[chain.size()];
        level = new byte[chain.size()];
        leak = new double[chain.size()];
        response = new double[LEVELS][];
        find();
    }

    /** The loops of a chain in the order of its states; none if they would not help. */
    static Optional<Loops> of(Generator chain, Incoming incoming) {
        if (heads(incoming) > chain.size() / 2) {
            return Optional.empty();
        }
        return Optional.of(new Loops(chain, incoming)).filter(loops -> loops.count > 0);
    }

    /** Number of states that are entered from a later one. */
    private static int heads(Incoming incoming) {
        var heads = 0;
        for (var state = 0; state < incoming.start().length - 1; state++) {
            var last = incoming.start()[state + 1] - 1;
            heads += last >= incoming.start()[state] && incoming.source()[last] > state ? 1 : 0;
        }
        return heads;
    }

    /** Improves a vector by one sweep in the order of the states; gives its sum. */
    double sweep(double[] x) {
        run(x, 0, x.length - 1);
        var total = 0.0;
        for (var value : x) {
            total += value;
        }
        return total;
    }

    /** From the last state to the first, so that inner loops are found before the ones around them. */
    private void find() {
        var outermost = new int[chain.size() + 1];
        var depth = 0;
        // a loop of the highest level begins here, which no other can enclose
        var barrier = chain.size();
        var scratch = new double[chain.size()];
        for (var head = chain.size() - 1; head >= 0; head--) {
            end[head] = head;
            var last = lastSourceBefore(barrier, head);
            if (last <= head) {
                continue;
            }
            var kept = depth;
            var height = 0;
            while (kept > 0 && outermost[kept - 1] <= last) {
                var inner = outermost[--kept];
                last = Math.max(last, end[inner]);
                height = Math.max(height, level[inner] + 1);
            }
            if (close(head, last, height, scratch)) {
                depth = kept;
                outermost[depth++] = head;
                barrier = height == LEVELS - 1 ? head : barrier;
                count++;
            }
        }
    }

    private int lastSourceBefore(int barrier, int head) {
        var source = incoming.source();
        var k = incoming.start()[head + 1] - 1;
        while (k >= incoming.start()[head] && source[k] >= barrier) {
            k--;
        }
        return k < incoming.start()[head] ? -1 : source[k];
    }

    /** Makes a loop, unless all of the chain is in it or its numbers leave the range. */
    private boolean close(int head, int last, int height, double[] scratch) {
        end[head] = last;
        level[head] = (byte) height;
        scratch[head] = 1;
        run(scratch, head + 1, last);
        leak[head] = lost(head, scratch) / chain.exitRate(head);
        var isLoop = leak[head] >= Double.MIN_NORMAL && leak[head] < Double.POSITIVE_INFINITY;
        if (isLoop) {
            if (response[height] == null) {
                response[height] = new double[chain.size()];
            }
            System.arraycopy(scratch, head, response[height], head, last - head + 1);
        } else {
            end[head] = head;
        }
        Arrays.fill(scratch, head, last + 1, 0);
        return isLoop;
    }

    /** Flow that leaves a loop, or that goes back in it other than to the head of the loop or of one inside. */
    private double lost(int head, double[] x) {
        var row = chain.rows();
        var target = chain.targets();
        var rate = chain.rates();
        var lost = 0.0;
        for (var state = head; state <= end[head]; state++) {
            for (var k = row[state]; k < row[state + 1]; k++) {
                var to = target[k];
                var isKept = to > state ? to <= end[head] : to >= head && state <= end[to];
                lost += isKept ? 0 : rate[k] * x[state];
            }
        }
        return lost;
    }

    /** Sweeps over a range of states that cuts no loop. */
    private void run(double[] x, int from, int to) {
        for (var state = from; state <= to; state++) {
            if (end[state] > state) {
                solve(x, state);
                state = end[state];
            } else {
                x[state] = sum(x, incoming.start()[state], incoming.start()[state + 1]);
            }
        }
    }

    /** Solves a loop for what the vector holds outside. */
    private void solve(double[] x, int head) {
        var last = end[head];
        var entry = incoming.start()[head];
        var sources = incoming.start()[head + 1];
        var inside = entry;
        while (inside < sources && incoming.source()[inside] <= head) {
            inside++;
        }
        var outside = inside;
        while (outside < sources && incoming.source()[outside] <= last) {
            outside++;
        }
        var entering = sum(x, entry, inside) + sum(x, outside, sources);
        x[head] = 0;
        run(x, head + 1, last);
        var size = (entering + sum(x, inside, outside)) / leak[head];
        var unit = response[level[head]];
        for (var state = head; state <= last; state++) {
            x[state] += size * unit[state];
        }
    }

    private double sum(double[] x, int from, int to) {
        var sum = 0.0;
        for (var k = from; k < to; k++) {
            sum += incoming.weight()[k] * x[incoming.source()[k]];
        }
        return sum;
    }
}
