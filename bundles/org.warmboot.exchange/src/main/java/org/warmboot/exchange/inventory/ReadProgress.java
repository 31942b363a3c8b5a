package org.warmboot.exchange.inventory;

import java.nio.file.Path;

/** Hears how far the files of an inventory have been read. */
@FunctionalInterface
public interface ReadProgress {

    /** Nobody listens. */
    ReadProgress SILENT = (file, number, of) -> {};

    /**
     * A file is going to be read.
     *
     * @param number of the file, from 1
     * @param of     number of all files
     * @throws java.util.concurrent.CancellationException to read no further
     */
    void reading(Path file, int number, int of);
}
