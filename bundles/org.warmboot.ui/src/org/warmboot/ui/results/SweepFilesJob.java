package org.warmboot.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.ReportJob;

/** Writes a sweep with all its files into a folder. */
final class SweepFilesJob extends Job {

    private final SweepResult sweep;
    private final Path folder;

    SweepFilesJob(SweepResult sweep, Path folder) {
        super(Messages.text("report.job", folder));
        this.sweep = sweep;
        this.folder = folder;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ReportFiles.write(Exports.SWEEP, sweep, ReportJob.tool(), folder, changed -> {});
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.text("file.not.written", folder, e.getMessage()), e);
        }
    }
}
