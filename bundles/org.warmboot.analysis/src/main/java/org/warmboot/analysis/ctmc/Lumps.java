package org.warmboot.analysis.ctmc;

import java.util.Arrays;

/** A partition of the states of a chain, and the smaller chain over its parts. */
final class Lumps {

    private final int[] lump;
    private final int count;

    private Lumps(int[] lump, int count) {
        this.lump = lump;
        this.count = count;
    }

    /** Pairs each state with the free one to which it is tied by the largest flow; a lonely one joins a pair. */
    static Lumps pairwise(Generator chain, double[] x) {
        var partner = strongest(chain, x);
        var lump = new int[x.length];
        Arrays.fill(lump, -1);
        var count = 0;
        for (var state = 0; state < lump.length; state++) {
            var other = partner[state];
            if (lump[state] < 0 && other >= 0 && lump[other] < 0) {
                lump[state] = count;
                lump[other] = count++;
            }
        }
        for (var state = 0; state < lump.length; state++) {
            if (lump[state] < 0) {
                var other = partner[state];
                lump[state] = other >= 0 && lump[other] >= 0 ? lump[other] : count++;
            }
        }
        return new Lumps(lump, count);
    }

    /** For each state the one with the largest flow between them, in either direction; -1 if there is no flow. */
    private static int[] strongest(Generator chain, double[] x) {
        var partner = new int[x.length];
        var flow = new double[x.length];
        Arrays.fill(partner, -1);
        chain.forEach((from, to, rate) -> {
            var between = x[from] * rate;
            if (between > flow[from]) {
                flow[from] = between;
                partner[from] = to;
            }
            if (between > flow[to]) {
                flow[to] = between;
                partner[to] = from;
            }
        });
        return partner;
    }

    /** The parts of the parts. */
    Lumps then(Lumps next) {
        return new Lumps(Arrays.stream(lump).map(each -> next.lump[each]).toArray(), next.count);
    }

    int count() {
        return count;
    }

    int of(int state) {
        return lump[state];
    }

    /** Sum of a vector over each part. */
    double[] sums(double[] x) {
        var sums = new double[count];
        for (var state = 0; state < x.length; state++) {
            sums[lump[state]] += x[state];
        }
        return sums;
    }

    /** The chain over the parts, if the states inside a part have the given proportions. */
    Generator lump(Generator chain, double[] x) {
        var start = SparseRows.starts(lump, lump.length, count);
        var members = new int[lump.length];
        var next = Arrays.copyOf(start, count);
        for (var state = 0; state < lump.length; state++) {
            members[next[lump[state]]++] = state;
        }
        var sums = sums(x);
        var builder = Generator.states(count);
        var flow = new double[count];
        var seen = new int[count];
        for (var part = 0; part < count; part++) {
            var reached = 0;
            for (var m = start[part]; m < start[part + 1]; m++) {
                var state = members[m];
                var share = sums[part] > 0 ? x[state] / sums[part] : 1.0 / (start[part + 1] - start[part]);
                for (var k = chain.rows()[state]; k < chain.rows()[state + 1]; k++) {
                    var target = lump[chain.targets()[k]];
                    var added = target == part ? 0 : share * chain.rates()[k];
                    if (added > 0) {
                        if (flow[target] == 0) {
                            seen[reached++] = target;
                        }
                        flow[target] += added;
                    }
                }
            }
            for (var i = 0; i < reached; i++) {
                builder.add(part, seen[i], flow[seen[i]]);
                flow[seen[i]] = 0;
            }
        }
        return builder.build();
    }
}
