package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.List;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;
import org.warmboot.analysis.distribution.Sum;
import org.warmboot.analysis.numeric.PowerSeries;

/**
 * A random time on a lattice.
 *
 * @param lattice the lattice
 * @param inside mean of its survival in each cell
 */
record LatticeTime(Lattice lattice, double[] inside) {

    /** A survival below this is none. */
    private static final double NEGLIGIBLE = 1e-18;

    private static final double ROUNDING = 1e-9;

    /** Of a time in the middle of a cell, in cells squared. */
    private static final double WIDEST = 0.25;

    static LatticeTime of(Distribution time, Lattice lattice) {
        return switch (time) {
            case Minimum first ->
                first.parts().stream()
                        .map(part -> of(part, lattice))
                        .reduce(LatticeTime::first)
                        .orElseThrow();
            case Sum sum -> of(sum.first(), lattice).then(of(sum.second(), lattice));
            default -> direct(time, lattice);
        };
    }

    private static LatticeTime direct(Distribution time, Lattice lattice) {
        var inside = new double[lattice.cells()];
        var before = 0.0;
        for (int i = 0; i < inside.length && (i == 0 || inside[i - 1] > NEGLIGIBLE); i++) {
            var until = time.meanUntil((i + 1) * lattice.step());
            inside[i] = Math.clamp((until - before) / lattice.step(), 0, i == 0 ? 1 : inside[i - 1]);
            before = until;
        }
        return new LatticeTime(lattice, inside);
    }

    /** The earlier one of two independent times. */
    LatticeTime first(LatticeTime other) {
        var both = new double[inside.length];
        Arrays.setAll(both, i -> inside[i] * other.inside[i]);
        return new LatticeTime(lattice, both);
    }

    /** One time after another. */
    LatticeTime then(LatticeTime other) {
        var weights = weights();
        var both = PowerSeries.product(weights, other.inside, inside.length);
        var passed = 0.0;
        for (int i = 0; i < both.length; i++) {
            passed += weights[i];
            both[i] = Math.clamp(both[i] + 1 - passed, 0, i == 0 ? 1 : both[i - 1]);
        }
        return new LatticeTime(lattice, both);
    }

    /** What is left of it after a while that has been survived or not: the time less the while, at least 0. */
    LatticeTime earlier(double by) {
        var place = lattice.inCells(by);
        var left = new double[inside.length];
        for (int i = 0; i < left.length; i++) {
            int cell = (int) (i + place);
            var part = i + place - cell;
            left[i] = (1 - part) * inside(cell) + part * inside(cell + 1);
        }
        return new LatticeTime(lattice, left);
    }

    private double inside(int cell) {
        return cell < 0 ? 1 : inside[Math.min(cell, inside.length - 1)];
    }

    /** Probability by node. */
    double[] weights() {
        var weights = new double[inside.length];
        Arrays.setAll(weights, i -> inside(i - 1) - inside[i]);
        return weights;
    }

    /**
     * Variance that a time has on its lattice only, in cells squared; none if the lattice does not reach over it.
     *
     * @param time the time that this is
     */
    double spread(Distribution time) {
        var secondMoment = 0.0;
        for (int i = 0; i < inside.length; i++) {
            secondMoment += (2.0 * i + 1) * inside[i];
        }
        var exact = (time.variance() + time.mean() * time.mean()) / lattice.step() / lattice.step();
        var spread = secondMoment - exact;
        // a time of many cells is spread by little of it
        return inside[inside.length - 1] > NEGLIGIBLE || !(spread > ROUNDING) ? 0 : Math.min(WIDEST, spread);
    }

    /** Probability by node to come while another time has not come yet; a node in common is shared evenly. */
    static double[][] shares(List<LatticeTime> times) {
        int cells = times.getFirst().inside.length;
        var shares = new double[times.size()][cells];
        for (int i = 0; i < cells; i++) {
            var before = 1.0;
            var after = 1.0;
            var sum = 0.0;
            for (int k = 0; k < shares.length; k++) {
                var time = times.get(k);
                before *= time.inside(i - 1);
                after *= time.inside[i];
                var share = time.inside(i - 1) - time.inside[i];
                for (int other = 0; other < shares.length; other++) {
                    if (other != k) {
                        share *= (times.get(other).inside(i - 1) + times.get(other).inside[i]) / 2;
                    }
                }
                shares[k][i] = share;
                sum += share;
            }
            for (var share : shares) {
                share[i] = sum > 0 ? share[i] * (before - after) / sum : 0;
            }
        }
        return shares;
    }
}
