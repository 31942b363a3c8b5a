package org.warmboot.report.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.style.StyleTable;

class DrawingFileTest {

    private static final int FINE = 2;

    @TempDir
    private Path folder;

    /** Stripes and slanted lines of a size; counts how often it is painted. */
    private record Stripes(int width, int height, AtomicInteger painted) implements ScenarioDrawing {

        @Override
        public void paint(Graphics2D graphics, StyleTable style) {
            painted.incrementAndGet();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.BLUE);
            for (int y = 0; y < height; y += 7) {
                graphics.drawLine(0, y, width, y + 3);
            }
        }
    }

    @Test
    void anImageOfSeveralBandsHasTheBytesOfTheImageAsAWhole() throws Exception {
        var stripes = new Stripes(60, 1000, new AtomicInteger());
        var file = folder.resolve("stripes.png");

        DrawingFile.write(stripes, StyleTable.LIGHT, "Stripes", DrawingFile.Format.PNG, file);

        assertEquals(8, stripes.painted().get(), "2000 rows in bands of 256");
        var whole = new BufferedImage(FINE * 60, FINE * 1000, BufferedImage.TYPE_INT_RGB);
        var graphics = whole.createGraphics();
        graphics.scale(FINE, FINE);
        stripes.paint(graphics, StyleTable.LIGHT);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(whole, "png", bytes);
        assertArrayEquals(bytes.toByteArray(), Files.readAllBytes(file));
    }

    @Test
    void aDrawingTooLargeForAnImageIsRefusedInWordsAndNothingIsWritten() {
        var file = folder.resolve("huge.png");
        var huge = new Stripes(20_000, 20_000, new AtomicInteger());

        var problem = assertThrows(
                IOException.class,
                () -> DrawingFile.write(huge, StyleTable.LIGHT, "Huge", DrawingFile.Format.PNG, file));

        assertTrue(problem.getMessage().contains("SVG"), problem.getMessage());
        assertTrue(Files.notExists(file));
        assertEquals(0, huge.painted().get());
    }
}
