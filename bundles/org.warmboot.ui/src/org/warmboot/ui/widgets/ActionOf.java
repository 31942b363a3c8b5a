package org.warmboot.ui.widgets;

import org.eclipse.jface.action.Action;

/** A menu entry or button that does one thing. */
public final class ActionOf extends Action {

    private final Runnable work;

    /**
     * An entry.
     *
     * @param text what people read
     * @param work what it does
     */
    public ActionOf(String text, Runnable work) {
        super(text);
        this.work = work;
    }

    @Override
    public void run() {
        work.run();
    }
}
