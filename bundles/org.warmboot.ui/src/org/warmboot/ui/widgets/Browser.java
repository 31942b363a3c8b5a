package org.warmboot.ui.widgets;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.warmboot.ui.Messages;

/** Opens pages in the browser of the system. */
public final class Browser {

    private Browser() {}

    /** Opens a page; if the system knows no browser, says where the page lies. */
    public static void open(Shell shell, Path page) {
        if (!Program.launch(page.toUri().toString())) {
            MessageDialog.openInformation(shell, Messages.text("browser.title"), Messages.text("browser.none", page));
        }
    }
}
