package org.warmboot.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.QuadCurve2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.warmboot.report.svg.Drawing;

/** What ISO 32000-1 asks of a document, of one that is small. */
class PdfWriterTest {

    private static final Drawing SAMPLE = (graphics, area) -> paint(graphics);

    @Test
    void everyObjectBeginsWhereTheTableSays() {
        var file = text(document());

        assertTrue(file.startsWith("%PDF-1."), "7.5.2");
        assertTrue(file.endsWith("%%EOF\n"), "7.5.5");
        int table = Integer.parseInt(find(file, "startxref\n(\\d+)\n"));
        assertTrue(file.startsWith("xref\n0 7\n", table));
        var entry = Pattern.compile("(\\d{10}) 00000 n \n").matcher(file);
        int number = 0;
        while (entry.find()) {
            number++;
            assertTrue(file.startsWith(number + " 0 obj\n", Integer.parseInt(entry.group(1))), "object " + number);
        }
        assertEquals(6, number);
    }

    @Test
    void thePageIsAsLargeAsTheDrawingAt96PixelsToAnInch() {
        assertEquals("144 72", find(text(document()), "/MediaBox \\[0 0 ([\\d. ]+)\\]"), "two inches by one");
    }

    @Test
    void shapesAreWrittenWithColourWidthAndDashes() throws Exception {
        var content = content(document());

        assertTrue(content.contains("1.000 0.000 0.000 rg"), content);
        assertTrue(content.contains("10 20 m\n40 20 l\n40 60 l\n10 60 l\n10 20 l\nh\nf\n"), content);
        assertTrue(content.contains("3 w 1 J 2 j\n[ 4 2 ] 0 d\n"), content);
        // a parabola as a cubic: control points at two thirds of the way
        assertTrue(content.contains("0 0 m\n6.67 13.33 13.33 13.33 20 0 c\nS\n"), content);
        assertEquals(count(content, "q\n"), count(content, "Q\n"), "what is begun is ended");
    }

    @Test
    void whatIsTranslucentOrCutOffSaysSo() throws Exception {
        var file = document();

        assertTrue(text(file).contains("/G1 << /ca 0.5 /CA 0.5 >>"));
        assertTrue(content(file).contains("/G1 gs\n"));
        assertTrue(content(file).contains("0 0 m\n30 0 l\n30 30 l\n0 30 l\n0 0 l\nh\nW n\n"), content(file));
    }

    @Test
    void textCanBeSearchedAndTheTitleHoldsAnyLetters() throws Exception {
        var hex = find(content(document()), "<([0-9A-F]+)> Tj");
        assertEquals("Grö\u00dfe", new String(HexFormat.of().parseHex(hex), "windows-1252"));

        var title = find(text(document()), "/Title <FEFF([0-9A-F]+)>");
        assertEquals("図 1", new String(HexFormat.of().parseHex(title), StandardCharsets.UTF_16BE));
    }

    @Test
    void theSameDrawingHasTheSameBytes() {
        assertArrayEquals(document(), document());
    }

    private static void paint(Graphics2D graphics) {
        graphics.setColor(Color.RED);
        graphics.fill(new Rectangle(10, 20, 30, 40));
        graphics.setStroke(
                new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL, 10, new float[] {4, 2}, 0));
        graphics.draw(new QuadCurve2D.Double(0, 0, 10, 20, 20, 0));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.drawString("Größe", 50, 50);
        graphics.setClip(0, 0, 30, 30);
        graphics.setColor(new Color(0, 0, 255, 128));
        graphics.fill(new Rectangle(20, 20, 50, 50));
    }

    private static byte[] document() {
        return PdfWriter.document(SAMPLE, 192, 96, "図 1");
    }

    private static String content(byte[] file) throws Exception {
        int begin = text(file).indexOf("stream\n") + "stream\n".length();
        int length = Integer.parseInt(find(text(file), "/Length (\\d+)"));
        var packed = Arrays.copyOfRange(file, begin, begin + length);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String find(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }
}
