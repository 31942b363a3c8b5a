package org.warmboot.examples;

/**
 * A scenario that comes with Warmboot.
 *
 * @param name what it is called on the command line, for example {@code roothammer-dsn07}
 * @param title name for people
 * @param description what it shows, one sentence
 */
public record Example(String name, String title, String description) {

    static final String EXTENSION = ".warmboot";

    /** Name of its file, with extension. */
    public String fileName() {
        return name + EXTENSION;
    }
}
