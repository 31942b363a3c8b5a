package org.warmboot.report.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.warmboot.report.sample.Xml;
import org.warmboot.report.svg.SvgWriter.Label;
import org.warmboot.report.svg.SvgWriter.Size;

class SvgWriterTest {

    private static String svg(Drawing drawing) {
        return SvgWriter.inline(drawing, new Size(100, 50), "picture", new Label("A title", "A sentence."));
    }

    @Test
    void coordinatesGoThroughTheTransform() {
        var svg = svg((g, area) -> {
            g.translate(10, 20);
            g.scale(2, 2);
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Line2D.Double(0, 0, 5, 5));
        });
        assertTrue(svg.contains("d=\"M10 20L20 30\""), svg);
        assertTrue(svg.contains("stroke-width=\"3\""), svg);
    }

    @Test
    void textStaysTextAndIsEscaped() {
        var svg = svg((g, area) -> g.drawString("a < b & \"c\"", 5, 10));
        var text = Xml.parse(svg).getElementsByTagName("text").item(0);
        assertEquals("a < b & \"c\"", text.getTextContent());
    }

    @Test
    void aClipIsWrittenOnlyWhereItCutsAndOnlyOnce() {
        var svg = svg((g, area) -> {
            g.setClip(0, 0, 20, 20);
            g.fill(new Rectangle2D.Double(2, 2, 5, 5));
            g.fill(new Rectangle2D.Double(10, 10, 30, 5));
            g.fill(new Rectangle2D.Double(10, 16, 30, 2));
            g.fill(new Rectangle2D.Double(60, 10, 5, 5));
        });
        var xml = Xml.parse(svg);
        assertEquals(1, xml.getElementsByTagName("clipPath").getLength());
        assertEquals(3 + 1, xml.getElementsByTagName("path").getLength(), "what is clipped away is not written");
        assertEquals(2, svg.split("clip-path=", -1).length - 1);
    }

    @Test
    void translucentColoursKeepTheirOpacity() {
        var svg = svg((g, area) -> {
            g.setColor(new Color(255, 0, 0, 51));
            g.fill(area);
        });
        assertTrue(svg.contains("fill=\"#ff0000\" fill-opacity=\"0.2\""), svg);
    }

    @Test
    void onlyADocumentOfItsOwnCarriesANameSpace() {
        Drawing drawing = (g, area) -> g.fill(area);
        assertFalse(svg(drawing).contains("xmlns"));
        var file = SvgWriter.document(drawing, new Size(10, 10), "picture", new Label("t", "d"));
        assertTrue(file.startsWith("<?xml"));
        assertEquals("t", Xml.parse(file).getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void imagesAndBadIdentifiersAreRefused() {
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThrows(UnsupportedOperationException.class, () -> svg((g, area) -> g.drawImage(image, 0, 0, null)));
        assertThrows(
                IllegalArgumentException.class,
                () -> SvgWriter.inline((g, a) -> {}, new Size(1, 1), "a b", new Label("", "")));
        assertThrows(IllegalArgumentException.class, () -> new Size(0, 1));
    }
}
