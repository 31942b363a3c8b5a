package org.warmboot.engine.machine;

/** A part of a machine was asked for a transition that its present state does not allow. */
public final class IllegalTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String element;
    private final String from;
    private final String to;

    IllegalTransitionException(String element, String from, String to) {
        super(element + " cannot change from " + from + " to " + to);
        this.element = element;
        this.from = from;
        this.to = to;
    }

    /** Identifier of the part. */
    public String element() {
        return element;
    }

    /** Phase in which it is. */
    public String from() {
        return from;
    }

    /** Phase that was asked for. */
    public String to() {
        return to;
    }
}
