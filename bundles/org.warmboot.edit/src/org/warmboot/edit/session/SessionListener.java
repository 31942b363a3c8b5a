package org.warmboot.edit.session;

/** Wants to know when the state of an open scenario changes. */
@FunctionalInterface
public interface SessionListener {
    /** Is told of every change, on the thread that made it. */
    void sessionChanged(Change change);

    /** What has changed. */
    enum Change {
        /** A command was executed, undone or done again. */
        CONTENT,
        /** The scenario and its picture are other objects now, read from the file. */
        RELOADED,
        /** The scenario was written, perhaps to another file. */
        SAVED,
        /** The user keeps this version although the file holds another one. */
        DIVERGED,
        /** The file was given up; nothing more will change. */
        CLOSED
    }
}
