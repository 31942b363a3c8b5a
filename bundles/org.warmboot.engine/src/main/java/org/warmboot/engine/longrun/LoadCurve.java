package org.warmboot.engine.longrun;

/**
 * Load over time as a share of the highest, again and again.
 *
 * @param stepSeconds time that each share holds
 * @param shares shares in turn, 0 to 1; a single 1 for a constant load
 * @param offsetSeconds how far into the shares the start lies
 */
public record LoadCurve(double stepSeconds, double[] shares, double offsetSeconds) {

    /** The highest load all the time. */
    public static final LoadCurve CONSTANT = new LoadCurve(1, new double[] {1}, 0);

    /** Keeps a copy and checks that there is something to repeat. */
    public LoadCurve {
        shares = shares.clone();
        if (!(stepSeconds > 0) || shares.length == 0) {
            throw new IllegalArgumentException("A load needs steps.");
        }
    }
}
