package org.warmboot.ui.application;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Entry point of the desktop: opens the workbench and stays until its last window is closed.
 */
public final class Application implements IApplication {

    /**
     * Runs the workbench in the calling thread, which becomes the user-interface thread.
     *
     * @param context not used; everything is configured by the product
     * @return {@link IApplication#EXIT_OK} or {@link IApplication#EXIT_RESTART}
     * @throws IOException when no folder for the window's settings can be locked
     */
    @Override
    public Object start(IApplicationContext context) throws IOException {
        var settings = new SettingsFolder(Platform.getInstanceLocation());
        settings.claim();
        var display = PlatformUI.createDisplay();
        try {
            var code = PlatformUI.createAndRunWorkbench(display, new WarmbootWorkbenchAdvisor(display));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            settings.release();
        }
    }

    /** Closes the workbench from outside, in its own thread. */
    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        var display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
