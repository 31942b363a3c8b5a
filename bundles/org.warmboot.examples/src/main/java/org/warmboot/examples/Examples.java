package org.warmboot.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The scenarios that come with Warmboot. */
public final class Examples {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.examples.examples", Locale.ROOT);

    private Examples() {}

    /** All examples, the one to begin with first. */
    public static List<Example> list() {
        return List.of(TEXTS.getString("examples").split(",")).stream()
                .map(name ->
                        new Example(name, TEXTS.getString(name + ".title"), TEXTS.getString(name + ".description")))
                .toList();
    }

    /** The example of a name; empty if there is none. */
    public static Optional<Example> find(String name) {
        return list().stream().filter(example -> example.name().equals(name)).findFirst();
    }

    /** Opens the scenario file of an example. */
    public static InputStream open(Example example) {
        var stream = Examples.class.getResourceAsStream(example.fileName());
        if (stream == null) {
            throw new UncheckedIOException(new IOException(example.fileName() + " is missing from the program"));
        }
        return stream;
    }

    /**
     * Copies the scenario file of an example, as a whole or not at all.
     *
     * @param example which one
     * @param target file to create
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it stays as it is
     * @throws IOException if the file cannot be written
     */
    public static void copy(Example example, Path target) throws IOException {
        try (var scenario = open(example);
                var file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try {
                var rest = ByteBuffer.wrap(scenario.readAllBytes());
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(target);
                throw e;
            }
        }
    }
}
