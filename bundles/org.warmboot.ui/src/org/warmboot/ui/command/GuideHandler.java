package org.warmboot.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.warmboot.ui.Messages;
import org.warmboot.ui.guide.Guide;
import org.warmboot.ui.widgets.Browser;

/** Opens the guide in the browser. */
public final class GuideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        var folder = folder();
        try {
            Browser.open(shell, Guide.load().write(folder));
        } catch (IOException e) {
            MessageDialog.openError(
                    shell, Messages.text("guide.title"), Messages.text("file.not.written", folder, e.getMessage()));
        }
        return null;
    }

    /** Where the pages lie: among the settings of the window, written anew each time. */
    static Path folder() {
        var bundle = FrameworkUtil.getBundle(GuideHandler.class);
        return Platform.getStateLocation(bundle).append("guide").toPath();
    }
}
