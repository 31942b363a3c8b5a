package org.warmboot.engine.longrun;

/** Integral of a load over time: seconds at the highest load that come to the same. */
final class LoadIntegral {

    private final double[] shares;
    private final double step;
    private final double period;
    private final double[] before;
    private final double offset;

    LoadIntegral(LoadCurve load) {
        shares = load.shares();
        step = load.stepSeconds();
        period = step * shares.length;
        before = new double[shares.length + 1];
        for (int i = 0; i < shares.length; i++) {
            before[i + 1] = before[i] + shares[i] * step;
        }
        offset = load.offsetSeconds();
    }

    /** Integral between two times in seconds from the start. */
    double between(double start, double end) {
        return shares.length == 1 ? shares[0] * (end - start) : until(end + offset) - until(start + offset);
    }

    private double until(double seconds) {
        double periods = Math.floor(seconds / period);
        double rest = Math.max(0, seconds - periods * period);
        int place = Math.min(shares.length - 1, (int) (rest / step));
        return periods * before[shares.length] + before[place] + shares[place] * (rest - place * step);
    }
}
