package org.warmboot.experiment.replay;

/**
 * A time in which at least one service did not answer.
 *
 * @param start seconds since the start of the technique
 * @param end when all answered again
 */
public record Interruption(double start, double end) {

    /** How long it took in seconds. */
    public double duration() {
        return end - start;
    }
}
