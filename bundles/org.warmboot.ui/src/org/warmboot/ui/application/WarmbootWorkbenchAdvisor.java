package org.warmboot.ui.application;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * Configures the workbench: first perspective, window and start-up.
 */
final class WarmbootWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartupTicks ticks;

    WarmbootWorkbenchAdvisor(Display display) {
        ticks = new StartupTicks(display);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(false);
        ticks.start();
    }

    @Override
    public void postStartup() {
        ticks.stop();
        super.postStartup();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModellingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WarmbootWindowAdvisor(configurer);
    }
}
