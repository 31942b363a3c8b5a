package org.warmboot.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Text files below a folder, compared and replaced as a whole; line ends do not count. */
public record FileTree(Path root) {

    /**
     * Finds the first file, in order of the relative paths, that is missing on one side or has other lines.
     *
     * @return its path relative to the roots; empty if the two trees are the same
     * @throws IOException if a file cannot be read
     */
    public Optional<Path> firstDifference(FileTree other) throws IOException {
        var all = new TreeSet<>(files());
        all.addAll(other.files());
        for (Path file : all) {
            if (!lines(file).equals(other.lines(file))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Makes this tree equal to another one: files that the other does not have go. */
    public void becomeCopyOf(FileTree other) throws IOException {
        var wanted = other.files();
        for (Path file : files()) {
            if (!wanted.contains(file)) {
                Files.delete(root.resolve(file));
            }
        }
        for (Path file : wanted) {
            Path target = root.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, String.join("\n", other.lines(file).orElseThrow()) + "\n");
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private Optional<List<String>> lines(Path file) throws IOException {
        Path path = root.resolve(file);
        return Files.exists(path)
                ? Optional.of(Files.readAllLines(path).stream()
                        .map(String::stripTrailing)
                        .toList())
                : Optional.empty();
    }
}
