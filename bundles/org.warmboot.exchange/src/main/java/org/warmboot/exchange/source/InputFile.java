package org.warmboot.exchange.source;

/**
 * A file of another tool in memory.
 *
 * @param name as the user wrote it
 * @param text its content, with lines ended by line feeds
 */
public record InputFile(String name, String text) {

    /** Gives a line of the file; 0 stands for the whole. */
    public Place at(int line) {
        return new Place(name, line);
    }

    /** Gives the name without folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Gives the name without folders and extension. */
    public String stem() {
        var last = fileName();
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
