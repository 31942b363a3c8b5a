package org.warmboot.engine.machine;

/** A memory or disk has less free space than was asked for. */
public final class InsufficientSpaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String owner;
    private final long needed;
    private final long free;

    InsufficientSpaceException(String owner, long needed, long free) {
        super(owner + " needs " + needed + " bytes, but only " + free + " are free");
        this.owner = owner;
        this.needed = needed;
        this.free = free;
    }

    /** Identifier of the element that asked. */
    public String owner() {
        return owner;
    }

    /** Bytes that were asked for. */
    public long needed() {
        return needed;
    }

    /** Bytes that are free. */
    public long free() {
        return free;
    }
}
