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
    private final CommandLine commandLine;

    WarmbootWorkbenchAdvisor(Display display, CommandLine commandLine) {
        this.ticks = new StartupTicks(display);
        this.commandLine = commandLine;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
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
        return new WarmbootWindowAdvisor(configurer, commandLine);
    }
}
