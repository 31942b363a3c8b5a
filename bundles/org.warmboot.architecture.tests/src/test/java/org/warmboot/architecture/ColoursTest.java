package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.style.IconInk;

/** A colour is written down in {@code style} and nowhere else; icons use those that it names. */
class ColoursTest {

    /** {@code 0xRRGGBB}, {@code #RRGGBB} or {@code #RGB} as a whole, and colours by name of the window toolkits. */
    private static final Pattern COLOUR = Pattern.compile("\\b0x[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{3}\\b"
            + "|\\bColor\\.(?:BLACK|WHITE|RED|GREEN|BLUE|GRAY|[A-Z]+_GRAY|ORANGE|YELLOW)\\b|\\bColorConstants\\b");

    /** What looks like a colour and is none: masks of a picture's channels, and the colours a fresh canvas has. */
    private static final Set<String> NO_COLOURS = Set.of("Raster.java", "SvgText.java", "VectorGraphics.java");

    private static final Set<String> TEXT = Set.of("java", "css", "ftlh", "html", "properties", "xml");

    @Test
    void coloursAreWrittenDownInOnePlace() {
        var found = files("src", "css")
                .filter(file -> TEXT.contains(ending(file)) && !NO_COLOURS.contains(name(file)))
                .filter(file -> !file.toString().contains("org.warmboot.style"))
                .filter(file -> COLOUR.matcher(text(file)).find())
                .map(ColoursTest::name)
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void iconsUseTheColoursOfIcons() {
        var inks =
                Arrays.stream(IconInk.values()).map(ink -> ink.colour().hex()).collect(Collectors.toSet());
        var icons = files("icons").filter(file -> ending(file).equals("svg")).toList();
        assertTrue(icons.size() > 40, icons.size() + " icons");
        for (var icon : icons) {
            COLOUR.matcher(text(icon))
                    .results()
                    .forEach(colour -> assertTrue(inks.contains(colour.group()), icon + " " + colour.group()));
        }
    }

    private static Stream<Path> files(String... folders) {
        return Bundles.found().stream()
                .filter(bundle -> !bundle.endsWith(".tests"))
                .flatMap(bundle ->
                        Stream.of(folders).map(folder -> Bundles.folder(bundle).resolve(folder)))
                .filter(Files::isDirectory)
                .flatMap(ColoursTest::below)
                .filter(file -> !file.toString().contains(Path.of("src", "test").toString()));
    }

    private static Stream<Path> below(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String ending(Path file) {
        return name(file).substring(name(file).lastIndexOf('.') + 1);
    }
}
