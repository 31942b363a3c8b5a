package org.warmboot.ui.schedule;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.report.files.CalendarFile;
import org.warmboot.report.files.Reason;
import org.warmboot.ui.Messages;

/** Writes a schedule as a calendar, the same as the command line would; the window shows what went wrong. */
final class CalendarJob extends Job {

    private final Schedule schedule;
    private final String scenario;
    private final Path file;

    CalendarJob(Schedule schedule, String scenario, Path file) {
        super(Messages.text("schedule.calendar.job", file.getFileName()));
        this.schedule = schedule;
        this.scenario = scenario;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            CalendarFile.write(schedule, scenario, file);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.text("file.not.written", file, Reason.of(e)));
        }
    }
}
