package org.warmboot.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.warmboot.report.pdf.PdfWriter;
import org.warmboot.report.svg.SvgWriter;

/** Writes pictures to files. */
public final class PictureFiles {

    private static final double FINE = 2;

    private PictureFiles() {}

    /**
     * Writes the whole picture, as SVG or PDF if the file is named so, else as PNG with two pixels per point.
     *
     * @param title  what the picture shows
     * @param width  points
     * @param height points
     * @throws IOException if the file cannot be written
     */
    public static void write(Picture picture, String title, int width, int height, Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            Files.write(file, PdfWriter.document(picture.whole(), width, height, title));
            return;
        }
        if (name.endsWith(".svg")) {
            var text = SvgWriter.document(
                    picture.whole(), new SvgWriter.Size(width, height), "chart", new SvgWriter.Label(title, title));
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return;
        }
        var image = Raster.paint(picture.whole(), width, height, FINE);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no writer for PNG images");
        }
    }
}
