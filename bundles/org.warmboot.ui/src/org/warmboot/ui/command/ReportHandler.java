package org.warmboot.ui.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.ReportJob;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.Browser;

/** Writes the report of the last results into a folder and offers to open its pages. */
public final class ReportHandler extends ScenarioHandler {

    /** Pages that may have been written, the most important first. */
    private static final List<String> PAGES = List.of("decision", "index");

    private static final String HTML = ".html";

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var output = PlatformUI.getWorkbench()
                .getService(RunService.class)
                .of(open.session())
                .output();
        if (output.isEmpty()) {
            return;
        }
        var shell = page.getWorkbenchWindow().getShell();
        var begin = open.file().map(Path::getParent).orElseGet(HomeFolder::prepare);
        var question = FileQuestion.folder(Messages.text("report.title"), begin);
        new FileDialogs(shell, FileDialogs.Subject.REPORT).folder(question).ifPresent(chosen -> {
            var folder = place(chosen, open.name());
            var job = new ReportJob(output.get().judged(), folder);
            job.addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (event.getResult().isOK() && !shell.isDisposed()) {
                        shell.getDisplay().asyncExec(() -> offer(shell, folder, job.written()));
                    }
                }
            });
            job.schedule();
        });
    }

    /** A folder for the many files of a report alone: the chosen one if it holds a report, else a new one in it. */
    static Path place(Path chosen, String scenario) {
        var name = Messages.text("report.folder", scenario.strip().replaceAll("[^\\p{L}\\p{N}]+", "-"));
        return Files.exists(chosen.resolve(PAGES.getLast() + HTML)) ? chosen : chosen.resolve(name);
    }

    private static void offer(Shell shell, Path folder, List<Path> written) {
        if (shell.isDisposed()) {
            return;
        }
        var pages = PAGES.stream()
                .filter(page -> written.contains(folder.resolve(page + HTML)))
                .toList();
        var buttons = Stream.concat(pages.stream().map(page -> "report.open." + page), Stream.of("report.close"))
                .map(Messages::text)
                .toArray(String[]::new);
        int answer = MessageDialog.open(
                MessageDialog.INFORMATION,
                shell,
                Messages.text("report.title"),
                Messages.text("report.open", folder),
                SWT.NONE,
                buttons);
        if (answer >= 0 && answer < pages.size()) {
            Browser.open(shell, folder.resolve(pages.get(answer) + HTML));
        }
    }
}
