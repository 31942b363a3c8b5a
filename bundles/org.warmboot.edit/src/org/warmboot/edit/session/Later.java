package org.warmboot.edit.session;

/** Does something later on the thread that uses the session. */
@FunctionalInterface
public interface Later {
    /** Does some work after a number of milliseconds. */
    void after(int milliseconds, Runnable work);
}
