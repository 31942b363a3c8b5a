package org.warmboot.engine.workload;

/** Sequential passes over files of equal size. */
record SequentialCache(int files, boolean fits) implements FileCacheModel {

    @Override
    public double hitRatio(double requests) {
        return fits && requests >= files ? 1 : 0;
    }

    @Override
    public double steadyHitRatio() {
        return fits ? 1 : 0;
    }

    @Override
    public double kink() {
        return fits ? files : Double.POSITIVE_INFINITY;
    }
}
