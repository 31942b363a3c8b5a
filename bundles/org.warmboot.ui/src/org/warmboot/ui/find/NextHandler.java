package org.warmboot.ui.find;

/** Goes to the next element that was found. */
public final class NextHandler extends StepHandler {

    /** A handler for the key. */
    public NextHandler() {
        super(1);
    }
}
