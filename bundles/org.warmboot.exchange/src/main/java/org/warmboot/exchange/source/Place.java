package org.warmboot.exchange.source;

/**
 * A line of a file.
 *
 * @param file name as the user wrote it
 * @param line from 1; 0 for the file as a whole
 */
public record Place(String file, int line) {

    /** Gives the name of the file without folders. */
    public String fileName() {
        return new InputFile(file, "").fileName();
    }
}
