package org.warmboot.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;
import org.warmboot.ui.Messages;

/** Writes a report with all its files into a folder. */
public final class ReportJob extends Job {

    private final JudgedResult result;
    private final Path folder;
    private volatile List<Path> written = List.of();

    /** Writes this result into this folder, which is made if it is not there. */
    public ReportJob(JudgedResult result, Path folder) {
        super(Messages.text("report.job", folder));
        this.result = result;
        this.folder = folder;
        setPriority(LONG);
    }

    /** The files that were written; to be asked when the job is done. */
    public List<Path> written() {
        return written;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            written = ReportFiles.write(Exports.REPORT, result, tool(), folder, changed -> {});
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.text("file.not.written", folder, e.getMessage()), e);
        }
    }

    /** The program, as files name it. */
    public static ToolInfo tool() {
        var version = FrameworkUtil.getBundle(ReportJob.class).getVersion();
        return new ToolInfo("warmboot", version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }
}
