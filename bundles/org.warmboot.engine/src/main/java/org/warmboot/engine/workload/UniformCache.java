package org.warmboot.engine.workload;

/**
 * Independent requests to equally likely files.
 *
 * @param files number of files
 * @param capacity number of files that the cache holds
 */
record UniformCache(int files, double capacity) implements FileCacheModel {

    @Override
    public double hitRatio(double requests) {
        return Math.min(steadyHitRatio(), -Math.expm1(-requests / files));
    }

    @Override
    public double steadyHitRatio() {
        return Math.min(1, capacity / files);
    }

    @Override
    public double kink() {
        return capacity >= files ? Double.POSITIVE_INFINITY : -files * Math.log1p(-capacity / files);
    }
}
