package org.warmboot.model.file;

/** The one problem for which a scenario file is refused; the message is a sentence for people. */
public final class ScenarioFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final boolean unreadable;

    private ScenarioFileException(String file, Position at, boolean unreadable, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = at.line();
        this.column = at.column();
        this.unreadable = unreadable;
    }

    /** Says that the content of a file is wrong at a place. */
    static ScenarioFileException wrong(String file, Position at, String message) {
        return new ScenarioFileException(file, at, false, message, null);
    }

    /** Says that a file cannot be read or written at all. */
    static ScenarioFileException inaccessible(String file, String message, Throwable cause) {
        return new ScenarioFileException(file, Position.WHOLE_FILE, true, message, cause);
    }

    /** Gives the name of the file. */
    public String file() {
        return file;
    }

    /** Gives the line of the problem, from 1; 0 if it concerns the file as a whole. */
    public int line() {
        return line;
    }

    /** Gives the column of the problem, from 1; 0 if it concerns the file as a whole. */
    public int column() {
        return column;
    }

    /** Tells whether the file could not be read or written, as opposed to holding errors. */
    public boolean unreadable() {
        return unreadable;
    }
}
