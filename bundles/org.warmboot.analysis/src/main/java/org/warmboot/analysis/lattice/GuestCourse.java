package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens to a guest by the time up of its host, whose actions come at certain times of it. Node by node; an
 * action on the guest that keeps the host waiting leaves the course.
 */
final class GuestCourse {

    private record Cut(double[] fails, double stays) {}

    private final Lattice lattice;
    private final OperatedLayer own;
    private final StretchEnd.AtAge age;
    /** Times of the actions on the host. */
    private final double[] dues;

    private final double away;
    private final boolean renewed;
    private final double[] lives;
    private final double[] repair;
    private final double repairSpread;
    private final Map<Double, Cut> cuts = new HashMap<>();

    /** By node: failures, ends of repairs, and actions that do not and that do keep the host waiting. */
    final double[] fails;

    final double[] mended;
    final double[] acts;
    final double[] delaying;
    private final double[] acted;

    /**
     * Follows a guest that is new.
     *
     * @param dues times up at which the host is acted on, ascending
     * @param away how long an action on the host takes
     * @param renewed whether an action on the host renews the guest
     * @param first time up until the first action on the guest
     * @param length number of nodes to follow
     */
    GuestCourse(
            Lattice lattice,
            OperatedLayer own,
            List<Double> dues,
            double away,
            boolean renewed,
            double first,
            int length) {
        this.lattice = lattice;
        this.own = own;
        this.dues = dues.stream().mapToDouble(Double::doubleValue).toArray();
        this.away = away;
        this.renewed = renewed;
        age = (StretchEnd.AtAge) own.ending();
        int n = lattice.cells();
        var stretches = new Stretches(lattice, own.risks());
        lives = stretches.inside();
        repairSpread = stretches.repairSpread();
        repair = own.risks().isEmpty()
                ? new double[] {1}
                : trimmed(stretches.repairs().getFirst().weights());
        fails = new double[n];
        mended = new double[n];
        acts = new double[n];
        delaying = new double[n];
        acted = new double[n];
        begin(0, 1, isBeaten(first) ? Double.POSITIVE_INFINITY : first);
        for (int node = 0; node < Math.min(length, n); node++) {
            follow(node);
        }
    }

    /** Whether the first action never comes, as one on the host that is due with it goes first and renews the guest. */
    private boolean isBeaten(double first) {
        return renewed && dues.length > 0 && Math.abs(first - dues[0]) < ROUNDING * lattice.step();
    }

    private static double[] trimmed(double[] weights) {
        int length = weights.length;
        while (length > 1 && weights[length - 1] < 1e-16) {
            length--;
        }
        return Arrays.copyOf(weights, length);
    }

    private void follow(int node) {
        var waits = acts[node] * delayed(node);
        delaying[node] = waits;
        acts[node] -= waits;
        later(acted, node, acts[node], own.seconds());
        // whoever begins may fail and be repaired within the cell
        var afterRepair = due(node, age.afterRepair());
        var afterAction = due(node, age.afterAction());
        var again = acted[node];
        var inCell = (fails[node] + again * cut(afterAction - time(node)).fails()[0]) * repair[0];
        var fresh = (mended[node] + inCell) / (1 - cut(afterRepair - time(node)).fails()[0] * repair[0]);
        mended[node] = fresh;
        begin(node, again, afterAction - time(node));
        begin(node, fresh, afterRepair - time(node));
        for (int lag = 1; lag < repair.length && node + lag < mended.length; lag++) {
            mended[node + lag] += fails[node] * repair[lag];
        }
    }

    /** How much the lattice spreads a repair, in cells squared. */
    double repairSpread() {
        return repairSpread;
    }

    private double time(int node) {
        return node * lattice.step();
    }

    private void begin(int node, double amount, double limit) {
        if (amount == 0) {
            return;
        }
        var cut = cut(limit);
        int most = Math.min(cut.fails().length, fails.length - node);
        for (int lag = 0; lag < most; lag++) {
            fails[node + lag] += amount * cut.fails()[lag];
        }
        later(acts, node, amount * cut.stays(), limit);
    }

    private void later(double[] nodes, int node, double amount, double delay) {
        if (delay < Double.POSITIVE_INFINITY) {
            lattice.add(nodes, time(node) + delay, amount);
        }
    }

    /** Failures by node of age until a limit, and the chance to reach it. */
    private Cut cut(double limit) {
        return cuts.computeIfAbsent(limit, this::compute);
    }

    private Cut compute(double limit) {
        var place = lattice.inCells(limit);
        int cell = (int) Math.min(place, lives.length);
        var stays = own.survival(limit);
        var weights = new double[Math.min(lives.length, cell + 2)];
        for (int i = 0; i < Math.min(cell, weights.length); i++) {
            weights[i] = (i == 0 ? 1 : lives[i - 1]) - lives[i];
        }
        if (cell < weights.length) {
            var part = place - cell;
            var mean = part * (own.survival(time(cell)) + stays) / 2 + (1 - part) * stays;
            weights[cell] = Math.max(0, (cell == 0 ? 1 : lives[cell - 1]) - mean);
            if (cell + 1 < weights.length) {
                weights[cell + 1] = Math.max(0, mean - stays);
            }
        }
        return new Cut(trimmed(weights), stays);
    }

    /** When a policy is due, by the time up of the host, that is to act after so much time of its clock. */
    private double due(int node, double limit) {
        if (age.pauses() || limit == Double.POSITIVE_INFINITY) {
            return time(node) + limit;
        }
        var left = time(node) + limit;
        for (var due : dues) {
            if (due > time(node)) {
                if (left <= due) {
                    return left;
                }
                left = Math.max(due, left - away);
                if (left == due) {
                    return due;
                }
            }
        }
        return left;
    }

    /** Share of the actions that begin at a node which are still under way when the host is due. */
    private double delayed(int node) {
        var spread = acts[node] == 0 || node == 0 || node + 1 >= acts.length
                ? 0
                : Math.min(1, Math.max(acts[node - 1] + delaying[node - 1], acts[node + 1]) / acts[node]);
        var share = 0.0;
        for (var due : dues) {
            var before = due - time(node);
            if (before < -lattice.step()) {
                continue;
            }
            if (before - own.seconds() > lattice.step()) {
                break;
            }
            boolean meets = before > ROUNDING * lattice.step() && before < own.seconds() - ROUNDING * lattice.step();
            share += spread * (hat(before) - hat(before - own.seconds())) + (meets ? 1 - spread : 0);
        }
        return Math.min(1, share);
    }

    private static final double ROUNDING = 1e-6;

    /** Share of what is spread over the cells beside a node that comes before a time counted from the node. */
    private double hat(double time) {
        var x = Math.clamp(time / lattice.step(), -1, 1);
        return x < 0 ? (1 + x) * (1 + x) / 2 : 1 - (1 - x) * (1 - x) / 2;
    }
}
