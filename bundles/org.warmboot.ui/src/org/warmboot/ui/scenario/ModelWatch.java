package org.warmboot.ui.scenario;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

/** Tells once, soon after, that something below an object has changed, however much it was. */
final class ModelWatch extends EContentAdapter {

    private final EObject root;
    private final Display display;
    private final Runnable listener;
    private boolean told = true;
    private boolean disposed;

    ModelWatch(EObject root, Display display, Runnable listener) {
        this.root = root;
        this.display = display;
        this.listener = listener;
        root.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (told && !disposed && !notification.isTouch() && !display.isDisposed()) {
            told = false;
            display.asyncExec(this::tell);
        }
    }

    void dispose() {
        disposed = true;
        root.eAdapters().remove(this);
    }

    private void tell() {
        told = true;
        if (!disposed) {
            listener.run();
        }
    }
}
