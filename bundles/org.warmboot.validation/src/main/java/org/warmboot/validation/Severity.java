package org.warmboot.validation;

/** How bad an issue is. */
public enum Severity {
    /** Nothing can be simulated until it is cured. */
    ERROR,
    /** Probably not meant. */
    WARNING,
    /** Worth knowing; nothing has to be done. */
    INFO
}
