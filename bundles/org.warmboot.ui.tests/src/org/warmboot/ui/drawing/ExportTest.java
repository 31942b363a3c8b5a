package org.warmboot.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.technique.TechniqueDrawing;
import org.warmboot.drawing.topology.TopologyDrawing;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.report.files.DrawingFile;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.technique.TechniqueEditor;

/** The drawing that the user looks at goes to files, to the clipboard and on paper. */
@ExtendWith(NothingLogged.class)
class ExportTest {

    private static final int A4_WIDTH = 3508;
    private static final int A4_HEIGHT = 2480;
    private static final int DPI = 300;

    @TempDir
    private Path folder;

    private OpenScenario open;

    @BeforeEach
    void openExample() throws Exception {
        open = Workbench.openExample(folder);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theHostsAreWrittenWithTheBytesThatTheCommandLineWrites() throws Exception {
        for (var format : DrawingFile.Format.values()) {
            var file = folder.resolve("hosts." + format.ending());
            exportTo(file);

            var loaded = ScenarioFiles.load(open.file().orElseThrow());
            assertArrayEquals(
                    bytes(new TopologyDrawing(loaded.scenario(), loaded.diagram()), open.name(), format),
                    Files.readAllBytes(file));
        }
        assertEquals(
                2 * drawing().width(),
                ImageIO.read(folder.resolve("hosts.png").toFile()).getWidth());
    }

    @Test
    void theStepsAreWrittenWhenTheTechniqueHasTheKeyboard() throws Exception {
        var technique = open.scenario().getTechniques().get(1);
        TechniqueEditor.open(Workbench.page(), open, technique);
        Workbench.work();
        var view = (TechniqueEditor) Workbench.page().getActiveEditor();
        var file = folder.resolve("steps.svg");
        try (var answers = new Answers(file)) {
            Keyboard.control(view.canvas().control(), 'e');
            Workbench.waitFor("the file", () -> Files.exists(file));
            assertTrue(answers.asked().getFirst().name().endsWith(".svg"));
        }

        assertArrayEquals(
                bytes(new TechniqueDrawing(technique), technique.getName(), DrawingFile.Format.SVG),
                Files.readAllBytes(file));
    }

    @Test
    void aFileWithoutAnEndingBecomesAnSvgAndTheNextDialogBeginsInItsFolder() throws Exception {
        var other = Files.createDirectory(folder.resolve("pictures"));
        try (var answers = new Answers(other.resolve("plain"))) {
            Keyboard.control(canvas(), 'e');
            Workbench.waitFor("the file", () -> Files.exists(other.resolve("plain.svg")));
            Keyboard.control(canvas(), 'e');
            assertEquals(other, answers.asked().get(1).folder());
        }
    }

    @Test
    void theClipboardHoldsTheDrawingAsAnImage() {
        Keyboard.controlShift(canvas(), 'c');

        var clipboard = new Clipboard(Display.getCurrent());
        var image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        assertEquals(2 * drawing().width(), image.width);
        assertEquals(2 * drawing().height(), image.height);
    }

    @Test
    void hugeDrawingsAreCopiedWithFewerPixels() {
        assertEquals(2, DrawingClipboard.scale(1000, 800));
        double scale = DrawingClipboard.scale(40_000, 30_000);
        assertTrue(40_000 * scale * 30_000 * scale <= (1 << 24) * 1.001);
    }

    @Test
    void aDrawingIsPrintedWholeInTheMiddleOfThePageAndNoLargerThanOnTheScreen() {
        var page = new Rectangle(0, 0, A4_WIDTH, A4_HEIGHT);

        var large = DrawingPrint.place(4000, 1000, page, DPI);
        assertEquals(new Rectangle(0, (A4_HEIGHT - 877) / 2, A4_WIDTH, 877), large);
        var small = DrawingPrint.place(96, 96, page, DPI);
        assertEquals(new Rectangle((A4_WIDTH - DPI) / 2, (A4_HEIGHT - DPI) / 2, DPI, DPI), small, "one inch");
    }

    @Test
    void aPageShowsWhatTheScreenShows() {
        var drawing = drawing();
        var screen = new DrawingBands(drawing, 1).whole();
        var page = new Image(Display.getCurrent(), drawing.width(), drawing.height());
        var gc = new GC(page);
        gc.setAntialias(SWT.ON);
        drawing.paint(new PageGraphics(gc), StyleTable.LIGHT);
        gc.dispose();
        var printed = page.getImageData(100);
        page.dispose();

        long differing = 0;
        for (int y = 0; y < screen.height; y++) {
            for (int x = 0; x < screen.width; x++) {
                var one = screen.palette.getRGB(screen.getPixel(x, y));
                var other = printed.palette.getRGB(printed.getPixel(x, y));
                differing += Math.abs(one.red - other.red) > 64 ? 1 : 0;
            }
        }
        assertTrue(differing < 0.02 * screen.width * screen.height, differing + " pixels differ beyond their edges");
    }

    @Test
    void whatIsDrawnStaysAsItWasWhileTheScenarioIsEdited() throws Exception {
        var before = ShownDrawing.of(Workbench.page(), open);
        var bytes = bytes(before.drawing(), "Hosts", DrawingFile.Format.SVG);
        var host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().rename(host, "Another name"));

        assertArrayEquals(bytes, bytes(before.drawing(), "Hosts", DrawingFile.Format.SVG));
        assertFalse(java.util.Arrays.equals(bytes, bytes(drawing(), "Hosts", DrawingFile.Format.SVG)));
    }

    private void exportTo(Path file) throws Exception {
        try (var answers = new Answers(file)) {
            Keyboard.control(canvas(), 'e');
            Workbench.waitFor("the file", () -> Files.exists(file));
            assertEquals(
                    List.of("SVG", "PNG", "PDF"),
                    answers.asked().getFirst().types().stream()
                            .map(type -> type.name())
                            .toList());
        }
    }

    private ScenarioDrawing drawing() {
        return new TopologyDrawing(open.scenario(), Optional.of(open.session().diagram()));
    }

    private byte[] bytes(ScenarioDrawing drawing, String title, DrawingFile.Format format) throws Exception {
        var file = folder.resolve("expected." + format.ending());
        DrawingFile.write(drawing, StyleTable.LIGHT, title, format, file);
        return Files.readAllBytes(file);
    }

    private Control canvas() {
        return open.editor().getAdapter(GraphicalViewer.class).getControl();
    }
}
