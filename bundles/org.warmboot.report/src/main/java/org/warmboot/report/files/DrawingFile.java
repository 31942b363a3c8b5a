package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.report.Messages;
import org.warmboot.report.pdf.PdfWriter;
import org.warmboot.report.svg.SvgWriter;
import org.warmboot.style.StyleTable;

/** Writes a drawing of a scenario to a file, wholly or not at all. */
public final class DrawingFile {

    /** What a drawing can be written as; a file name ends with the lower case name. */
    public enum Format {

        /** Lines and text that scale. */
        SVG,

        /** Two pixels for each point. */
        PNG,

        /** Lines and text that scale, on a page of the size of the drawing. */
        PDF;

        /** How the names of its files end, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The format that the name of a file asks for. */
        public static Optional<Format> of(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith("." + format.ending()))
                    .findFirst();
        }
    }

    private static final int FINE = 2;

    /** Pixels of an image; other programs cannot open more. */
    private static final long MOST_PIXELS = 1L << 29;

    private DrawingFile() {}

    /**
     * Writes a drawing.
     *
     * @param title what it shows
     * @param file where to; what is there is replaced
     * @throws IOException if it cannot be written, or is too large for an image
     */
    public static void write(ScenarioDrawing drawing, StyleTable style, String title, Format format, Path file)
            throws IOException {
        var bytes = switch (format) {
            case SVG -> svg(drawing, style, title);
            case PNG -> png(drawing, style);
            case PDF ->
                PdfWriter.document(
                        (graphics, area) -> drawing.paint(graphics, style), drawing.width(), drawing.height(), title);
        };
        var place = file.toAbsolutePath();
        new AtomicDirectory(place.getParent()).write(Map.of(place.getFileName().toString(), bytes));
    }

    private static byte[] svg(ScenarioDrawing drawing, StyleTable style, String title) {
        return SvgWriter.document(
                        (graphics, area) -> drawing.paint(graphics, style),
                        new SvgWriter.Size(drawing.width(), drawing.height()),
                        "drawing",
                        new SvgWriter.Label(title, title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(ScenarioDrawing drawing, StyleTable style) throws IOException {
        if ((long) FINE * drawing.width() * FINE * drawing.height() > MOST_PIXELS) {
            throw new IOException(Messages.text("drawing.large", drawing.width(), drawing.height()));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BandedImage(drawing, style, FINE), "png", bytes);
        return bytes.toByteArray();
    }
}
