package org.warmboot.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The guide as files.
 *
 * @param folder the bundle, with {@code guide/} and the data beside it
 */
public record GuideFiles(Path folder) {

    static final String PUBLISHED = "published.md";

    /** The guide in the folder that the system property {@code warmboot.help} names. */
    public static GuideFiles underTest() {
        return new GuideFiles(Path.of(System.getProperty("warmboot.help", "")));
    }

    /** All pages, by name. */
    public List<Path> pages() {
        try (var files = Files.list(folder.resolve("guide"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a name, for example {@code index.md}. */
    public Path page(String name) {
        return folder.resolve("guide").resolve(name);
    }

    Path published() {
        return folder.resolve("published.json");
    }

    Path answers() {
        return folder.resolve("answers.json");
    }

    /** The metamodel, which describes the elements of a scenario file. */
    Path metamodel() {
        return folder.resolve("../org.warmboot.model/model/warmboot.ecore");
    }

    /** The text of a page. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
