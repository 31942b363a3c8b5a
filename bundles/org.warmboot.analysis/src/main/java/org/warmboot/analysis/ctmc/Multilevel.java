package org.warmboot.analysis.ctmc;

/**
 * One cycle of the multilevel method: sweep, lump the states that exchange most of their flow, solve the smaller chain
 * the same way, spread its solution, sweep again. Lumps follow the present vector. After G. Horton and S. Leutenegger,
 * A multi-level solution algorithm for steady-state Markov chains, SIGMETRICS 1994.
 */
final class Multilevel {

    /** Sweeps over the whole chain in one cycle. */
    static final int SWEEPS = 4;

    private static final int SMALL = 150;

    private Multilevel() {}

    /** Improves a distribution in place. */
    static void cycle(Generator chain, Incoming incoming, double[] x) {
        if (chain.size() <= SMALL) {
            System.arraycopy(Elimination.solve(chain, chain.size() - 1), 0, x, 0, x.length);
            return;
        }
        sweep(incoming, x, SWEEPS / 2);
        var once = Lumps.pairwise(chain, x);
        var halved = once.lump(chain, x);
        var lumps = once.then(Lumps.pairwise(halved, once.sums(x)));
        if (lumps.count() < chain.size()) {
            correct(chain, lumps, x);
        }
        sweep(incoming, x, SWEEPS / 2);
    }

    private static void correct(Generator chain, Lumps lumps, double[] x) {
        var before = lumps.sums(x);
        var after = before.clone();
        var coarse = lumps.lump(chain, x);
        var incoming = Incoming.of(coarse);
        // twice on the smaller chain (a W cycle): plain lumping loses accuracy from level to level otherwise
        cycle(coarse, incoming, after);
        if (coarse.size() > SMALL) {
            cycle(coarse, incoming, after);
        }
        for (var state = 0; state < x.length; state++) {
            var lump = lumps.of(state);
            x[state] = before[lump] > 0 ? x[state] * (after[lump] / before[lump]) : after[lump];
        }
    }

    private static void sweep(Incoming incoming, double[] x, int times) {
        for (var i = 0; i < times; i++) {
            incoming.sweep(x);
        }
        var sum = 0.0;
        for (var value : x) {
            sum += value;
        }
        for (var i = 0; i < x.length; i++) {
            x[i] /= sum;
        }
    }
}
