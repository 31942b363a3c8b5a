package org.warmboot.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.ReportJob;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.scenario.OpenScenario;

/** Writes the report of the last results into a folder and offers to open it. */
public final class ReportHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var output = PlatformUI.getWorkbench().getService(RunService.class).of(open.editor()).output();
        if (output.isEmpty()) {
            return;
        }
        var shell = page.getWorkbenchWindow().getShell();
        var dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.text("report.title"));
        dialog.setMessage(Messages.text("report.where"));
        open.file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(folder -> {
            var job = new ReportJob(output.get().result(), folder);
            job.addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (event.getResult().isOK() && !shell.isDisposed()) {
                        shell.getDisplay().asyncExec(() -> offer(shell, folder));
                    }
                }
            });
            job.schedule();
        });
    }

    private static void offer(Shell shell, Path folder) {
        if (!shell.isDisposed() && MessageDialog.openQuestion(
                shell, Messages.text("report.title"), Messages.text("report.open", folder))) {
            Program.launch(folder.resolve("index.html").toUri().toString());
        }
    }
}
