package org.warmboot.cli;

/** What the command line tells its caller. */
final class ExitCode {

    /** Everything went well. */
    static final int OK = 0;

    /** The scenario has errors. */
    static final int INVALID = 1;

    /** Two scenarios differ. */
    static final int DIFFERENT = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** A file could not be read or written. */
    static final int FILES = 3;

    /** The user cancelled. */
    static final int CANCELLED = 4;

    /** Warmboot ran out of memory, or has a defect. */
    static final int FAILED = 5;

    private ExitCode() {}
}
