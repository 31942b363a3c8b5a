package org.warmboot.ui.find;

/** Goes to the previous element that was found. */
public final class PreviousHandler extends StepHandler {

    /** A handler for the key. */
    public PreviousHandler() {
        super(-1);
    }
}
