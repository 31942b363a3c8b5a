package org.warmboot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources that are written by hand, without tests; for rules about what class files do not tell. */
final class Sources {

    private static final List<Source> ALL = Bundles.found().stream()
            .filter(bundle -> !Bundles.NO_ROOMS.contains(bundle))
            .flatMap(Sources::of)
            .toList();

    private Sources() {}

    /**
     * A source file.
     *
     * @param name of its class
     * @param text all of it
     */
    record Source(String name, String text) {}

    /** Those of the desktop too, compiled or not. */
    static List<Source> ofAllBundles() {
        return ALL;
    }

    private static Stream<Source> of(String bundle) {
        var maven = Bundles.folder(bundle).resolve("src/main/java");
        var folder = Files.isDirectory(maven) ? maven : Bundles.folder(bundle).resolve("src");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Sources::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
