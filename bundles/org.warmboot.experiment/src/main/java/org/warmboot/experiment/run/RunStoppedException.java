package org.warmboot.experiment.run;

/** Leaves the loop over runs early; never leaves this package. */
final class RunStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RunOutcome outcome;

    RunStoppedException(RunOutcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    RunOutcome outcome() {
        return outcome;
    }
}
