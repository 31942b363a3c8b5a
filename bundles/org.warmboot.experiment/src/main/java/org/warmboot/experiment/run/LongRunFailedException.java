package org.warmboot.experiment.run;

/** A long run that cannot be made ready, with the end of the scenario that this means. */
public final class LongRunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RunOutcome outcome;

    LongRunFailedException(RunOutcome outcome) {
        super(outcome instanceof RunOutcome.Failed failed ? failed.message() : "cancelled", null, false, false);
        this.outcome = outcome;
    }

    /** How the scenario ends: {@link RunOutcome.Failed} or {@link RunOutcome.Cancelled}. */
    public RunOutcome outcome() {
        return outcome;
    }
}
