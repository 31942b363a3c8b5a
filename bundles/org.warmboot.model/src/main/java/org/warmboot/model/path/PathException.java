package org.warmboot.model.path;

/** A path that leads nowhere, or a value that does not fit its parameter; the message is one sentence for people. */
public final class PathException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PathException(String message) {
        super(message);
    }
}
