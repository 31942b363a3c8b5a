package org.warmboot.diagram.tests;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench window with an editor area and nothing else. */
public final class TestApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        var display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static final class Advisor extends WorkbenchAdvisor {
        private static final int TICK = 50;

        private boolean started;

        @Override
        public void initialize(IWorkbenchConfigurer configurer) {
            tick();
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.warmboot.diagram.testPerspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1400, 900));
            return new WorkbenchWindowAdvisor(configurer);
        }

        @Override
        public void postStartup() {
            started = true;
        }

        /** Wakes the event loop while windows open: without it a busy machine sometimes sleeps for many seconds. */
        private void tick() {
            if (!started) {
                Display.getCurrent().timerExec(TICK, this::tick);
            }
        }
    }
}
