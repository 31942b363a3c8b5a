package org.warmboot.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.warmboot.report.ToolInfo;

/** Writes all files of a result, a sweep or a comparison into a directory. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes the files of one of the lists of {@link Exports}.
     *
     * <p>All files are written beside their places first and then moved into them, so a reader never sees half a file,
     * and a full disk leaves the files of before. What an earlier result has left and this one does not replace is
     * deleted; files that somebody else has written or changed are left alone. The directory is created if it is
     * missing.
     *
     * @param of what they are written of
     * @param warnings is told, in one sentence each, which files of an earlier result stay as somebody has changed them
     * @return the files written, in that order
     * @throws IOException if a file cannot be written; the message names it
     */
    public static <T> List<Path> write(
            List<Export<T>> exports, T of, ToolInfo tool, Path directory, Consumer<String> warnings)
            throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var export : exports) {
            contents.putAll(export.maker().contents(of, tool));
        }
        return new AtomicDirectory(directory).replace(contents, warnings);
    }
}
