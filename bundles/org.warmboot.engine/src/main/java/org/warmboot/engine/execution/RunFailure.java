package org.warmboot.engine.execution;

/** Ends a run that cannot go on; becomes {@link Failed} and never leaves this package. */
final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String element;

    RunFailure(String element, String message) {
        super(message, null, false, false);
        this.element = element;
    }

    String element() {
        return element;
    }
}
