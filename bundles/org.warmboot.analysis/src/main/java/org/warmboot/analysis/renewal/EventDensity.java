package org.warmboot.analysis.renewal;

import org.warmboot.analysis.distribution.Distribution;

/** Expected events of a guest in each cell of a lattice of time, from a start as new. */
final class EventDensity {

    /** Share of the long run by which the events may still differ from it. */
    private static final double SETTLED = 1e-4;

    private final Distribution life;
    private final double step;
    private final int perInterval;
    private final int reach;
    private final double[] failing;
    private final double[] rejuvenating;

    /**
     * Empty cells.
     *
     * @param life time to failure
     * @param step length of a cell
     * @param perInterval cells of the interval of rejuvenation, or of the whole lattice if that is shorter
     * @param reach cells after which a life has failed almost surely, or the same as of the interval
     * @param cells cells of the lattice
     */
    EventDensity(Distribution life, double step, int perInterval, int reach, int cells) {
        this.life = life;
        this.step = step;
        this.perInterval = perInterval;
        this.reach = reach;
        failing = new double[cells];
        rejuvenating = new double[cells];
    }

    /**
     * Solves the renewal equation cell by cell, until the end of the lattice or until the events have become steady.
     *
     * @param stays probability to reach the rejuvenation
     * @param steady events per unit of time in the long run
     * @return number of cells solved
     */
    int fill(double stays, double steady) {
        var fails = new double[Math.min(reach, perInterval)];
        for (var age = 0; age < fails.length; age++) {
            fails[age] = life.survival(age * step) - life.survival((age + 1) * step);
        }
        var began = new double[failing.length];
        var intact = 1.0;
        var unsteady = 0;
        for (var cell = 0; cell < began.length; cell++) {
            if (cell > 0 && cell % perInterval == 0) {
                intact *= stays;
            }
            // lives that began at an exact multiple of the interval
            var age = cell % perInterval;
            var sum = age < fails.length ? intact * fails[age] : 0;
            // lives that began in an earlier cell, somewhere in it: the sum of two places spreads over two cells
            var half = 0.0;
            for (int x = 0, oldest = Math.min(cell, fails.length); x < oldest; x++) {
                // the present cell still holds nothing
                half += fails[x] * (began[cell - x - 1] + began[cell - x]);
            }
            half += cell > 0 && cell < fails.length ? fails[cell] * began[0] : 0;
            sum += half / 2;
            // the youngest may begin and fail in the same cell
            failing[cell] = sum / (1 - fails[0] / 2);
            rejuvenating[cell] = cell >= perInterval ? stays * began[cell - perInterval] : 0;
            failing[cell] += fails[0] / 2 * rejuvenating[cell] / (1 - fails[0] / 2);
            began[cell] = failing[cell] + rejuvenating[cell];
            // without a rejuvenation within the lattice only the first life began at an exact time
            var sharp = perInterval < began.length ? intact > SETTLED : cell < fails.length;
            if (sharp || Math.abs(began[cell] / step - steady) > SETTLED * steady) {
                unsteady = cell;
            } else if (cell - unsteady > Math.min(perInterval, reach)) {
                return cell + 1;
            }
        }
        return began.length;
    }

    /** Expected failures in a cell. */
    double failures(int cell) {
        return failing[cell];
    }

    /** Expected rejuvenations in a cell, those at exact multiples of the interval left out. */
    double rejuvenations(int cell) {
        return rejuvenating[cell];
    }
}
