package org.warmboot.ui.drawing;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.report.files.DrawingFile;
import org.warmboot.report.files.Reason;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Messages;

/** Writes a drawing to a file, the same as the command line would; the window shows what went wrong. */
public final class DrawingExport extends Job {

    private final ShownDrawing shown;
    private final Path file;

    /** Prepares to write to a file; its name says as what. */
    public DrawingExport(ShownDrawing shown, Path file) {
        super(Messages.text("drawing.job", file.getFileName()));
        this.shown = shown;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            DrawingFile.write(
                    shown.drawing(),
                    StyleTable.LIGHT,
                    shown.title(),
                    DrawingFile.Format.of(file).orElseThrow(),
                    file);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.text("file.not.written", file, Reason.of(e)));
        }
    }
}
