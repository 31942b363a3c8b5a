package org.warmboot.engine.workload;

/** Independent requests to files whose popularity falls with a power of their rank; sums by {@link RankNodes}. */
final class ZipfCache implements FileCacheModel {

    private static final int HALVINGS = 100;
    /** Hit ratio from which on rounding of a sum that tends to 1 could be seen in the few misses. */
    private static final double NEARLY_ALL = 1 - 1e-9;

    private final double[] probabilities;
    private final double[] weights;
    private final double capacity;
    private final double fullAfter;

    /**
     * Popularities proportional to rank to the power of {@code -skew}.
     *
     * @param capacity number of files that the cache holds
     */
    ZipfCache(int files, double skew, double capacity) {
        this.capacity = capacity;
        var nodes = new RankNodes(files);
        probabilities = new double[nodes.size()];
        weights = new double[nodes.size()];
        double sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            weights[i] = nodes.weight(i);
            probabilities[i] = StrictMath.pow(nodes.rank(i), -skew);
            sum += weights[i] * probabilities[i];
        }
        for (int i = 0; i < nodes.size(); i++) {
            probabilities[i] /= sum;
        }
        fullAfter = capacity >= files ? Double.POSITIVE_INFINITY : requestsUntilFull();
    }

    @Override
    public double hitRatio(double requests) {
        double k = Math.min(requests, fullAfter);
        if (k == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double p = probabilities[i];
            sum -= weights[i] * p * Math.expm1(-p * k);
        }
        return sum < NEARLY_ALL ? sum : 1 - missRatio(k);
    }

    /** What is left of 1 keeps all its digits only if it is added up itself. */
    private double missRatio(double k) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * probabilities[i] * Math.exp(-probabilities[i] * k);
        }
        return sum;
    }

    @Override
    public double steadyHitRatio() {
        return hitRatio(Double.POSITIVE_INFINITY);
    }

    @Override
    public double kink() {
        return fullAfter;
    }

    private double requestsUntilFull() {
        double high = 1;
        while (differentFiles(high) < capacity) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (differentFiles(middle) < capacity) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double differentFiles(double requests) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum -= weights[i] * Math.expm1(-probabilities[i] * requests);
        }
        return sum;
    }
}
