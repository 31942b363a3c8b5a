package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.warmboot.report.ToolInfo;

/**
 * A file that is written of something, or several of a kind. What it is good for stands in the guide, by its name.
 *
 * @param <T> what it is written of
 * @param names as in the guide: of single files, or a pattern such as {@code *.csv}
 * @param maker makes the contents
 */
public record Export<T>(List<String> names, Maker<T> maker) {

    public Export {
        names = List.copyOf(names);
    }

    /** Makes files. */
    @FunctionalInterface
    public interface Maker<T> {

        /**
         * The contents by names of files, in their order; none where there is nothing to write.
         *
         * @throws IOException if they cannot be made
         */
        Map<String, byte[]> contents(T of, ToolInfo tool) throws IOException;
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writer<T> {

        /** Writes the file and leaves the stream open. */
        void write(T of, ToolInfo tool, OutputStream out) throws IOException;
    }

    /** A single file. */
    static <T> Export<T> file(String name, Writer<T> writer) {
        return new Export<>(List.of(name), (of, tool) -> {
            var out = new ByteArrayOutputStream();
            writer.write(of, tool, out);
            return Map.of(name, out.toByteArray());
        });
    }

    /** A single file of text. */
    static <T> Export<T> text(String name, BiFunction<T, ToolInfo, String> text) {
        return texts(List.of(name), (of, tool) -> Map.of(name, text.apply(of, tool)));
    }

    /** Files of text by their names; stored as UTF-8. */
    static <T> Export<T> texts(List<String> names, BiFunction<T, ToolInfo, Map<String, String>> texts) {
        return new Export<>(names, (of, tool) -> {
            var contents = new LinkedHashMap<String, byte[]>();
            texts.apply(of, tool).forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
            return contents;
        });
    }
}
