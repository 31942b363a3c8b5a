package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.model.Element;
import org.warmboot.model.file.ScenarioFiles;

class DrawTest {

    /** As many characters of a name are always there; long ones are cut. */
    private static final int LEGIBLE = 12;

    @TempDir
    private Path folder;

    private static Stream<String> examples() {
        return Examples.list().stream().map(Example::name);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDrawingOfAnExampleNamesAllItsHostsAndDomains(String name) throws Exception {
        var file = folder.resolve("x.svg");
        var outcome = CommandLineDriver.warmboot("draw", "--example", name, "-o", file);
        assertEquals(0, outcome.exitCode(), outcome.err());
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertEquals("svg", root.getTagName());
        var example = Examples.find(name).orElseThrow();
        try (var stream = Examples.open(example)) {
            var scenario = ScenarioFiles.load(stream, example.fileName()).scenario();
            for (var host : scenario.getHosts()) {
                var shown = Stream.concat(Stream.of(host), host.getDomains().stream())
                        .map(Element::getName)
                        .toList();
                var text = root.getTextContent();
                assertEquals(
                        List.of(),
                        shown.stream()
                                .filter(word -> !text.contains(word.substring(0, Math.min(LEGIBLE, word.length()))))
                                .toList());
            }
        }
    }

    @Test
    void anImageHasTwoPixelsForEachPoint() throws IOException {
        var svg = folder.resolve("x.svg");
        var png = folder.resolve("x.PNG");
        assertEquals(
                0,
                CommandLineDriver.warmboot("draw", "--example", "cluster", "-o", svg)
                        .exitCode());
        assertEquals(
                0,
                CommandLineDriver.warmboot("draw", "--example", "cluster", "-o", png)
                        .exitCode());
        int width = ImageIO.read(png.toFile()).getWidth();
        assertTrue(Files.readString(svg).contains("width=\"" + width / 2 + "\""));
    }

    @Test
    void theSameScenarioIsTheSamePicture() throws IOException {
        var one = folder.resolve("1.svg");
        var two = folder.resolve("2.svg");
        CommandLineDriver.warmboot("draw", "--example", "tenants", "--dark", "-o", one);
        CommandLineDriver.warmboot("draw", "--example", "tenants", "--dark", "-o", two);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void aTechniqueIsDrawnStepByStep() throws IOException {
        var file = folder.resolve("warm.svg");
        CommandLineDriver.warmboot("draw", "--example", "roothammer-dsn07", "--technique", "warm", "-o", file);
        var text = Files.readString(file);
        for (var step : List.of("Suspend guests in memory", "Reload hypervisor", "Boot privileged domain")) {
            assertTrue(text.contains(">" + step + "<"), step);
        }
    }

    @Test
    void whatCannotBeDrawnIsToldAndNothingIsWritten() {
        var other = CommandLineDriver.warmboot("draw", "--example", "cluster", "-o", folder.resolve("x.jpg"));
        assertEquals(ExitCode.USAGE, other.exitCode());
        assertTrue(other.err().contains(".svg, .png or .pdf"), other.err());
        var unknown = CommandLineDriver.warmboot(
                "draw", "--example", "cluster", "--technique", "lukewarm", "-o", folder.resolve("x.svg"));
        assertEquals(ExitCode.USAGE, unknown.exitCode());
        assertTrue(unknown.err().contains("warm"), unknown.err());
        var nowhere = CommandLineDriver.warmboot("draw", folder.resolve("no.warmboot"), "-o", folder.resolve("x.svg"));
        assertEquals(ExitCode.FILES, nowhere.exitCode());
        assertFalse(Files.exists(folder.resolve("x.svg")));
    }
}
