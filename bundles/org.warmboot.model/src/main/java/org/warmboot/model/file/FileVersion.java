package org.warmboot.model.file;

/** The version of the file format: counts up when older tools could no longer read a file. */
public final class FileVersion {
    /** The version that is written; older ones, from 1, are read as well. */
    public static final int CURRENT = 1;

    static final String ATTRIBUTE = "fileVersion";

    private FileVersion() {}

    static void check(SourceText source, int tag, String written) throws ScenarioFileException {
        if (written == null) {
            throw source.wrong(tag, "file.version.missing", CURRENT);
        }
        int offset = source.attribute(tag, ATTRIBUTE);
        if (!written.matches("[1-9]\\d{0,8}")) {
            throw source.wrong(offset, "file.version.invalid", written, CURRENT);
        }
        if (Integer.parseInt(written) > CURRENT) {
            throw source.wrong(offset, "file.version.newer", written, CURRENT);
        }
    }
}
