package org.warmboot.analysis.lattice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.warmboot.analysis.distribution.Distribution;

/**
 * What happens to a layer that is acted on by age from new until its first failure and the repair after it. Its actions
 * come at certain times, at which its failures stop and begin anew all at once.
 */
final class FirstLife {

    /**
     * What a lattice leaves out before a time by cutting a cell there: expected failures, time under repair, and the
     * chance to be under repair at that time; negative if it has too much.
     */
    record Edge(double failures, double repairing, double underRepair) {

        static final Edge NONE = new Edge(0, 0, 0);
    }

    /** Cells between a time and an action within which it matters where in its cell either of them is. */
    private static final double NEAR = 3;

    /** Cells before a time that an action near it may have changed. */
    private static final int CHANGED = 5;

    /** Repairs of this many lengths stand for all. */
    private static final int LENGTHS = 16;

    private final Lattice lattice;
    private final double first;
    private final double gap;
    private final double seconds;
    private final Distribution life;
    private final double[] repairs;
    private final double[] fails;
    private final double[] repairing;
    private final double[] failed;
    private final Map<Double, Edge> known = new ConcurrentHashMap<>();

    /**
     * Follows a layer on a lattice.
     *
     * @param layer the layer, which can fail
     * @param first time up until its first action
     * @param cycle what happens to it until the end of its first repair
     * @param spread how much the lattice spreads a repair, in cells squared
     */
    FirstLife(OperatedLayer layer, double first, LayerHistory cycle, double spread) {
        lattice = cycle.lattice();
        this.first = first;
        gap = ((StretchEnd.AtAge) layer.ending()).afterAction();
        seconds = layer.seconds();
        life = layer.life();
        var repair = layer.risks().getFirst().repair();
        repairs = new double[LENGTHS];
        for (int i = 0; i < LENGTHS; i++) {
            repairs[i] = repair.quantile((i + 0.5) / LENGTHS);
        }
        fails = cycle.fails();
        repairing = cycle.repairing(spread);
        failed = new double[fails.length];
        for (int i = 0; i < failed.length; i++) {
            failed[i] = fails[i] + (i > 0 ? failed[i - 1] : 0);
        }
    }

    /** What the lattice leaves out before a time. */
    Edge edge(double time) {
        return isNear(time) ? known.computeIfAbsent(time, this::compute) : Edge.NONE;
    }

    private boolean isNear(double time) {
        var near = NEAR * lattice.step();
        var rounds = Math.max(0, Math.rint((time - first) / (gap + seconds)));
        var action = first + rounds * (gap + seconds);
        return time < lattice.end() - near && action - near < time && time < action + seconds + near;
    }

    private Edge compute(double time) {
        var place = lattice.inCells(time);
        int cell = (int) place;
        var part = place - cell;
        int before = Math.max(0, cell - CHANGED);
        var counted = (cell > 0 ? failed[cell - 1] : 0) + fails[cell] * (1 + part) / 2 + fails[cell + 1] * part / 2;
        var spent = repairing[cell] * part;
        for (int i = before; i < cell; i++) {
            spent += repairing[i];
        }
        var start = before * lattice.step();
        var exactly = failedTime(start, time);
        var under = failed(time);
        for (var repair : repairs) {
            exactly -= failedTime(start - repair, time - repair) / LENGTHS;
            under -= failed(time - repair) / LENGTHS;
        }
        return new Edge(failed(time) - counted, exactly - spent, under - repairing[cell] / lattice.step());
    }

    /** Chance to have failed by a time. */
    private double failed(double time) {
        if (time <= 0) {
            return 0;
        }
        if (time < first) {
            return life.cdf(time);
        }
        var round = rounds(time);
        var age = Math.clamp(time - start(round), 0, gap);
        return 1 - lasts(round) * life.survival(age);
    }

    /** Integral of it. */
    private double failedTime(double from, double to) {
        var sum = 0.0;
        var time = Math.max(0, from);
        while (time < to) {
            var round = time < first ? -1 : rounds(time);
            var begin = round < 0 ? 0 : start(round);
            var until = Math.min(to, round < 0 ? first : Math.max(begin + gap, Math.nextUp(time)));
            var up =
                    Math.max(0, life.meanUntil(Math.max(0, until - begin)) - life.meanUntil(Math.max(0, time - begin)));
            var acting = Math.max(0, Math.min(until, begin) - time);
            sum += until - time - (round < 0 ? 1 : lasts(round)) * (up + acting);
            time = until;
        }
        return sum;
    }

    /** Actions before a time, less the first one. */
    private double rounds(double time) {
        return Math.floor((time - first) / (gap + seconds) * (1 + 1e-12));
    }

    /** When the life after an action begins. */
    private double start(double round) {
        return first + seconds + round * (gap + seconds);
    }

    private double lasts(double round) {
        return life.survival(first) * Math.pow(life.survival(gap), round);
    }
}
