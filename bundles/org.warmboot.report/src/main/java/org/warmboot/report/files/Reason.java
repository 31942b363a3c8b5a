package org.warmboot.report.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.warmboot.report.Messages;

/** Why a file could not be read or written, in words. */
public final class Reason {

    private Reason() {}

    /** Half a sentence, without the name of the file. */
    public static String of(IOException problem) {
        if (problem instanceof FileSystemException system) {
            var kind = system.getReason();
            return kind == null ? Messages.textOr("files." + problem.getClass().getSimpleName(), "") : kind;
        }
        return String.valueOf(problem.getMessage());
    }
}
