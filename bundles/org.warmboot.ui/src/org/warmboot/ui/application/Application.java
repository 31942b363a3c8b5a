package org.warmboot.ui.application;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.Messages;

/**
 * Entry point of the desktop: opens the workbench and stays until its last window is closed.
 */
public final class Application implements IApplication {

    private static final Integer EXIT_CANNOT = 3;

    /**
     * Runs the workbench in the calling thread, which becomes the user-interface thread.
     *
     * @param context holds the arguments: {@code --open FILE} opens a scenario
     * @return {@link IApplication#EXIT_OK}, {@link IApplication#EXIT_RESTART}, or 3 if no window can be opened
     * @throws IOException when no folder for the window's settings can be locked
     */
    @Override
    public Object start(IApplicationContext context) throws IOException {
        var display = display();
        if (display.isEmpty()) {
            context.applicationRunning();
            return EXIT_CANNOT;
        }
        var settings = new SettingsFolder(Platform.getInstanceLocation());
        try {
            settings.claim();
            var advisor = new WarmbootWorkbenchAdvisor(display.get(), CommandLine.of(context));
            var code = PlatformUI.createAndRunWorkbench(display.get(), advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.get().dispose();
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

    /** The connection to the screen; where there is none, people are told on the standard error stream. */
    private static Optional<Display> display() {
        try {
            return Optional.of(PlatformUI.createDisplay());
        } catch (SWTError | SWTException none) {
            System.err.println(Messages.text("no.display", none.getMessage()));
            return Optional.empty();
        }
    }
}
