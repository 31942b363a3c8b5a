package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code NOTICE.md} names what is shipped, with its licence, and nothing else. */
class NoticeTest {

    private static final Path ROOT =
            Path.of(System.getProperty("warmboot.bundles")).resolve("..");
    private static final Path COMMAND_LINE = Path.of(System.getProperty("warmboot.lib"));
    private static final Path DESKTOP =
            ROOT.resolve("releng/product/target/products/warmboot/linux/gtk/x86_64/plugins");

    private record Library(String name, String licence, String where, List<String> jars) {

        static Library parse(String line) {
            var parts = line.split(";");
            return new Library(parts[0], parts[1], parts[2], List.of(parts[3].split(" ")));
        }

        boolean holds(String jar) {
            return jars.stream().anyMatch(jar::startsWith);
        }
    }

    @Test
    void theCommandLineShipsWhatTheNoticeNames() throws IOException {
        assertEquals(libraries("command line"), shipped(COMMAND_LINE));
    }

    @Test
    void theDesktopShipsWhatTheNoticeNames() throws IOException {
        assumeTrue(Files.isDirectory(DESKTOP), "the desktop is built in another run");
        assertEquals(libraries("desktop"), shipped(DESKTOP));
    }

    @Test
    void theNoticeHasARowForEachLibrary() throws IOException {
        var notice = Files.readString(ROOT.resolve("NOTICE.md"));
        var rows = all().map(each -> "| %s | %s | %s |".formatted(each.name, each.licence, each.where))
                .toList();
        assertEquals(
                rows,
                notice.lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| library"))
                        .toList(),
                "releng/notice/write brings it up to date");
    }

    @Test
    void everyJarOfOursHoldsTheLicenceAndTheNotice() throws IOException {
        var ours = jars(COMMAND_LINE)
                .filter(jar -> name(jar).startsWith("org.warmboot"))
                .toList();
        assertTrue(ours.size() > 5, ours::toString);
        for (var jar : ours) {
            try (var file = new JarFile(jar.toFile())) {
                for (var text : List.of("LICENSE", "NOTICE.md")) {
                    assertEquals(
                            Files.readString(ROOT.resolve(text)),
                            new String(file.getInputStream(file.getEntry("META-INF/" + text))
                                    .readAllBytes()),
                            name(jar));
                }
            }
        }
    }

    /** Names of the libraries of which there are jars; a jar of none of them stands for itself. */
    private static TreeSet<String> shipped(Path folder) throws IOException {
        var libraries = all().toList();
        var found = new TreeSet<String>();
        jars(folder)
                .map(NoticeTest::name)
                .filter(jar -> !jar.startsWith("org.warmboot"))
                .forEach(jar -> {
                    var of = libraries.stream().filter(each -> each.holds(jar)).toList();
                    found.add(of.size() == 1 ? of.getFirst().name : jar + " belongs to " + of);
                });
        return found;
    }

    private static TreeSet<String> libraries(String where) throws IOException {
        var names = new TreeSet<String>();
        all().filter(each -> each.where.contains(where)).forEach(each -> names.add(each.name));
        return names;
    }

    private static Stream<Library> all() throws IOException {
        return Files.readAllLines(ROOT.resolve("releng/notice/libraries.csv")).stream()
                .skip(1)
                .map(Library::parse);
    }

    private static Stream<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".jar")).toList().stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
