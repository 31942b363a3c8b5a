package org.warmboot.engine.workload;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Few ranks that stand for all: the sum of a smooth f(1) + ... + f(N) as a weighted sum of f at about 12 log2(N) nodes.
 *
 * <p>The ranks are cut into blocks that double in length, so that a power of the rank is smooth in each. The nodes of a
 * block of n ranks are the zeros of the discrete Chebyshev polynomial for n equally spaced points, the weights its
 * Christoffel numbers: Gauss's rule for sums, exact for polynomials to degree 23. Recurrence of the monic polynomials
 * on points centred at 0: p_{k+1} = x p_k - b_k p_{k-1}, b_k = k^2 (n^2 - k^2) / (4 (4 k^2 - 1)) (Nikiforov, Suslov and
 * Uvarov, "Classical orthogonal polynomials of a discrete variable", 1991, section 2.4). For popularities of up to
 * rank^-3 the error is that of rounding.
 */
final class RankNodes {

    private static final int DEGREE = 12;
    /** The first ranks, where a power of the rank is steepest, stand for themselves. */
    private static final int SINGLE = 32;

    private double[] ranks = new double[64];
    private double[] weights = new double[64];
    private int size;

    /** Nodes for the ranks 1 to {@code count}. */
    RankNodes(int count) {
        int first = 1;
        while (first <= count) {
            int last = first <= SINGLE ? first : (int) Math.min(count, 2L * first);
            addBlock(first, last - first + 1);
            first = last + 1;
        }
        ranks = Arrays.copyOf(ranks, size);
        weights = Arrays.copyOf(weights, size);
    }

    int size() {
        return size;
    }

    double rank(int node) {
        return ranks[node];
    }

    /** Number of ranks that a node stands for, not necessarily whole. */
    double weight(int node) {
        return weights[node];
    }

    private void addBlock(int first, int length) {
        if (length <= DEGREE) {
            for (int i = 0; i < length; i++) {
                add(first + i, 1);
            }
            return;
        }
        double[] b = new double[DEGREE];
        for (int k = 1; k < DEGREE; k++) {
            double square = (double) k * k;
            b[k] = square * ((double) length * length - square) / (4 * (4 * square - 1));
        }
        double centre = first + (length - 1) / 2.0;
        for (double zero : zeros(b, length / 2.0)) {
            add(centre + zero, christoffel(b, length, zero));
        }
    }

    private void add(double rank, double weight) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        ranks[size] = rank;
        weights[size++] = weight;
    }

    /** Zeros of p_DEGREE: those of p_k separate those of p_{k+1}. */
    private static double[] zeros(double[] b, double end) {
        double[] zeros = {};
        for (int degree = 1; degree <= DEGREE; degree++) {
            double[] next = new double[degree];
            for (int i = 0; i < degree; i++) {
                double low = i == 0 ? -end : zeros[i - 1];
                double high = i == degree - 1 ? end : zeros[i];
                int of = degree;
                next[i] = signChange(x -> polynomial(b, of, x), low, high);
            }
            zeros = next;
        }
        return zeros;
    }

    private static double signChange(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        boolean negative = function.applyAsDouble(low) < 0;
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (function.applyAsDouble(middle) < 0 == negative) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double polynomial(double[] b, int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 1; k < degree; k++) {
            double next = x * value - b[k] * before;
            before = value;
            value = next;
        }
        return value;
    }

    /** 1 / sum of the squares of the orthonormal polynomials below DEGREE. */
    private static double christoffel(double[] b, int length, double x) {
        double before = 0;
        double value = 1 / Math.sqrt(length);
        double sum = value * value;
        for (int k = 1; k < DEGREE; k++) {
            double next = (x * value - Math.sqrt(b[k - 1]) * before) / Math.sqrt(b[k]);
            before = value;
            value = next;
            sum += value * value;
        }
        return 1 / sum;
    }
}
