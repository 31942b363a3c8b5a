package org.warmboot.ui.replay;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.files.EventFile;
import org.warmboot.report.files.Reason;
import org.warmboot.ui.Messages;

/** Writes the events of all runs of a result, the same as the command line would; the window shows what went wrong. */
final class EventsJob extends Job {

    private final ScenarioResult result;
    private final Path file;

    EventsJob(ScenarioResult result, Path file) {
        super(Messages.text("replay.export.job", file.getFileName()));
        this.result = result;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            EventFile.write(result, file);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.text("file.not.written", file, Reason.of(e)));
        }
    }
}
