package org.warmboot.analysis.lattice;

/**
 * Time cut into equal cells. What happens at an instant is kept by node, the beginning of a cell: an instant within a
 * cell is shared by its two nodes so that its mean stays (a piecewise linear partition of unity), which leaves errors
 * of second order in the width of a cell. What lasts is kept by cell.
 *
 * @param step width of a cell, positive; in the unit of time of the caller
 * @param cells number of cells, and of nodes
 */
public record Lattice(double step, int cells) {

    private static final double ROUNDING = 1e-9;

    /** Checks both. */
    public Lattice {
        if (!(step > 0) || cells < 1) {
            throw new IllegalArgumentException("no lattice: " + cells + " cells of " + step);
        }
    }

    /** End of the last cell. */
    public double end() {
        return step * cells;
    }

    /** A time in cells; whole if it is next to a node, so that rounding moves nothing off its node. */
    double inCells(double time) {
        var place = time / step;
        var node = Math.rint(place);
        return Math.abs(place - node) < ROUNDING * Math.max(1, Math.abs(node)) ? node : place;
    }

    /** Adds an amount at an instant; beyond the end it is dropped. */
    void add(double[] nodes, double time, double amount) {
        var place = inCells(time);
        if (place < cells) {
            int node = (int) place;
            nodes[node] += (1 - (place - node)) * amount;
            if (node + 1 < cells) {
                nodes[node + 1] += (place - node) * amount;
            }
        }
    }

    /** Adds amounts, each so much later, or earlier if negative; what leaves the lattice is dropped. */
    void addLater(double[] sum, double[] amounts, double delay, double weight) {
        addLater(sum, amounts, 0, amounts.length, delay, weight);
    }

    /** The same for the amounts of some places only. */
    void addLater(double[] sum, double[] amounts, int from, int to, double delay, double weight) {
        var place = inCells(delay);
        if (place >= cells) {
            return;
        }
        int whole = (int) Math.floor(place);
        var part = place - whole;
        for (int i = Math.max(from, -whole - 1); i + whole < cells && i < to; i++) {
            if (i + whole >= 0) {
                sum[i + whole] += (1 - part) * weight * amounts[i];
            }
            if (part > 0 && i + whole + 1 < cells) {
                sum[i + whole + 1] += part * weight * amounts[i];
            }
        }
    }

    /** Amount at a place between two nodes, as if both were drawn towards it; none outside. */
    double at(double[] nodes, double place) {
        int node = (int) Math.floor(place);
        var part = place - node;
        return (1 - part) * (node >= 0 && node < nodes.length ? nodes[node] : 0)
                + (node + 1 >= 0 && node + 1 < nodes.length ? part * nodes[node + 1] : 0);
    }

    /** The same amounts, each so much later, or earlier if negative. */
    double[] later(double[] amounts, double delay) {
        var sum = new double[cells];
        addLater(sum, amounts, delay, 1);
        return sum;
    }

    /** Adds to each cell how much of it lies between two instants, times a weight. */
    void addBetween(double[] byCell, double from, double to, double weight) {
        var start = inCells(from);
        var end = Math.min(cells, inCells(to));
        for (int i = (int) start; i < end; i++) {
            byCell[i] += (Math.min(end, i + 1) - Math.max(start, i)) * step * weight;
        }
    }

    /** Time spent in a state by cell, from how often it is entered and left at the nodes. */
    double[] timeSpent(double[] entered, double[] left) {
        var time = new double[cells];
        var inside = 0.0;
        for (int i = 0; i < cells; i++) {
            inside += entered[i] - left[i];
            time[i] = Math.max(0, inside) * step;
        }
        return time;
    }

    /**
     * The same where time until leaving was spread by the lattice: a time shorter than a cell would else be half a cell
     * too early. Beside a jump a cell may get less than nothing, which another one has too much.
     *
     * @param spread variance that it has on the lattice only, in cells squared
     */
    double[] timeSpent(double[] entered, double[] left, double spread) {
        var time = timeSpent(entered, left);
        if (spread > 0) {
            for (int i = 0; i + 1 < cells; i++) {
                time[i] += step * spread / 2 * (spread(left, i + 1) - spread(left, i));
            }
        }
        return time;
    }

    /** Time without the service by cell, from how often actions begin at the nodes. */
    double[] inOutage(double[] begun, OutageSpan outage) {
        return timeSpent(later(begun, outage.start()), later(begun, outage.end()));
    }

    /**
     * Expected events before an instant, which must lie a cell before the end. What stands out of its neighbours
     * happens at its node for certain; the rest is spread over the cells beside its node.
     */
    double count(double[] nodes, double time) {
        var place = inCells(time);
        int node = (int) place;
        var part = place - node;
        var sum = 0.0;
        for (int i = 0; i < node; i++) {
            sum += nodes[i];
        }
        var spread = spread(nodes, node);
        var next = spread(nodes, node + 1);
        return sum
                + spread * (0.5 + part - part * part / 2)
                + next * part * part / 2
                + (part > 0 ? nodes[node] - spread : 0);
    }

    private double spread(double[] nodes, int node) {
        if (node == 0 || node + 1 >= cells) {
            return 0;
        }
        return Math.min(nodes[node], Math.max(nodes[node - 1], nodes[node + 1]));
    }

    /** Sum over the cells before an instant. */
    double sum(double[] byCell, double time) {
        var place = inCells(time);
        var sum = 0.0;
        for (int i = 0; i < Math.min(place, cells); i++) {
            sum += byCell[i] * Math.min(1, place - i);
        }
        return sum;
    }
}
