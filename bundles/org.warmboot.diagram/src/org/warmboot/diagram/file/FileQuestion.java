package org.warmboot.diagram.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a dialog for files asks.
 *
 * @param title of the dialog
 * @param folder where it begins
 * @param name what is proposed as name of a file; may be empty
 * @param types what may be chosen, the usual first; none for a folder
 */
public record FileQuestion(String title, Path folder, String name, List<Type> types) {

    /**
     * Files of one kind.
     *
     * @param name for people
     * @param pattern such as {@code *.svg}
     */
    public record Type(String name, String pattern) {}

    /** Keeps a copy of the list. */
    public FileQuestion {
        types = List.copyOf(types);
    }

    /** A question for a folder. */
    public static FileQuestion folder(String title, Path folder) {
        return new FileQuestion(title, folder, "", List.of());
    }

    /** The same, beginning in another folder. */
    FileQuestion in(Path other) {
        return new FileQuestion(title, other, name, types);
    }

    /** The file with an ending of one of the types, the first where it has none of them. */
    Path complete(Path file) {
        var endings = types.stream()
                .map(type -> type.pattern().replace("*", ""))
                .filter(ending -> !ending.isEmpty())
                .toList();
        boolean has = endings.stream().anyMatch(ending -> ends(file, ending));
        return has || endings.isEmpty() ? file : complete(file, endings.getFirst());
    }

    /** A file with an ending, which is added where it is missing. */
    public static Path complete(Path file, String ending) {
        return ends(file, ending) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
