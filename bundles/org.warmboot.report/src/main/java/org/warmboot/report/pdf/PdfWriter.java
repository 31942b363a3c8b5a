package org.warmboot.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.warmboot.report.svg.Drawing;
import org.warmboot.report.vector.Coordinate;

/** Writes drawings as documents of one page that is as large as the drawing (ISO 32000-1). The same drawing has the same bytes. */
public final class PdfWriter {

    /** Points of paper, 72 to an inch, for each pixel at 100 %, 96 to an inch. */
    private static final double POINTS = 0.75;

    private PdfWriter() {}

    /**
     * A document with a drawing.
     *
     * @param width  pixels at 100 %, positive
     * @param height pixels at 100 %, positive
     * @param title  what it shows
     */
    public static byte[] document(Drawing drawing, double width, double height, String title) {
        var content = new PdfContent();
        var graphics = new PdfGraphics(content);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        var wide = Coordinate.text(width * POINTS);
        var high = Coordinate.text(height * POINTS);
        var states = content.states().entrySet().stream()
                .map(state -> String.format(
                        Locale.ROOT, "/%s << /ca %s /CA %s >>", state.getKey(), state.getValue(), state.getValue()))
                .collect(Collectors.joining(" "));
        var objects = List.of(
                ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + wide + " " + high + "] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> /ExtGState << " + states + " >> >> >>"),
                stream("0.75 0 0 -0.75 0 " + high + " cm\n" + content.operators()),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
                ascii("<< /Title " + unicode(title) + " /Producer (Warmboot) >>"));
        return file(objects);
    }

    private static byte[] file(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        // four bytes above 127 tell programs that the file is not text
        out.writeBytes("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
        var places = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int table = out.size();
        int count = objects.size() + 1;
        out.writeBytes(ascii("xref\n0 " + count + "\n0000000000 65535 f \n"));
        places.forEach(place -> out.writeBytes(ascii(String.format(Locale.ROOT, "%010d 00000 n \n", place))));
        out.writeBytes(ascii("trailer\n<< /Size " + count + " /Root 1 0 R /Info " + objects.size()
                + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String operators) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(ascii(operators));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"));
        out.writeBytes(packed.toByteArray());
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    /** A text of any letters. */
    private static String unicode(String text) {
        var out = new StringBuilder("<FEFF");
        for (byte part : text.getBytes(StandardCharsets.UTF_16BE)) {
            out.append(String.format("%02X", part));
        }
        return out.append('>').toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
