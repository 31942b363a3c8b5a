package org.warmboot.experiment.result;

/**
 * A technique of an experiment that was not run.
 *
 * @param technique identifier of the technique
 * @param techniqueName its name for people
 * @param reason why, one sentence for people
 * @param cause what kind of reason that is
 */
public record Skipped(String technique, String techniqueName, String reason, Cause cause) {

    /** Kinds of reasons. */
    public enum Cause {
        /** A value that it needs is open. */
        OPEN_VALUE,
        /** It cannot work with as many domains as fit the host. */
        CAPACITY
    }
}
