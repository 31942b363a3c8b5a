package org.warmboot.ui.application;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.services.ISourceProviderService;
import org.warmboot.diagram.editor.FileDrop;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.run.HostMarks;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.run.RunVariable;

/**
 * Configures one window: size, title and which bars it shows, and what is open in it at first.
 */
final class WarmbootWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1480, 940);

    private final CommandLine commandLine;

    WarmbootWindowAdvisor(IWorkbenchWindowConfigurer configurer, CommandLine commandLine) {
        super(configurer);
        this.commandLine = commandLine;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new WarmbootActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setTitle(Messages.text("window.title"));
        window.setInitialSize(new Point(Math.min(FIRST_SIZE.x, screen.width), Math.min(FIRST_SIZE.y, screen.height)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(new FileDrop(window.getWindow()));
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        followRuns(window);
        var page = window.getActivePage();
        HostMarks.follow(page, PlatformUI.getWorkbench().getService(RunService.class));
        var editors = new WindowParts(getWindowConfigurer());
        page.addPartListener(editors);
        var opener = new ScenarioOpener(page);
        commandLine.files().forEach(opener::open);
        opener.openUnsaved();
        editors.begin(page);
    }

    private static void followRuns(IWorkbenchWindow window) {
        var sources = window.getService(ISourceProviderService.class);
        if (sources.getSourceProvider(RunVariable.NAME) instanceof RunVariable variable) {
            variable.follow(window);
        }
    }
}
