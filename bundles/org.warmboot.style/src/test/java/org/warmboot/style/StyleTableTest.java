package org.warmboot.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleTableTest {

    @Test
    void blackOnWhiteHasTheLargestContrastThereIs() {
        assertEquals(21, new Rgb(0).contrast(new Rgb(0xFFFFFF)), 1e-9);
    }

    @Test
    void statesHaveTheColoursOfOkabeAndIto() {
        assertEquals("#009E73", StyleTable.LIGHT.state("running").hex());
        assertEquals("#56B4E9", StyleTable.LIGHT.state("suspended").hex());
        assertEquals("#0072B2", StyleTable.LIGHT.state("saving").hex());
        assertEquals("#E69F00", StyleTable.LIGHT.state("booting").hex());
        assertEquals("#D55E00", StyleTable.LIGHT.state("resetting").hex());
    }

    @Test
    void statesOfOneColourDifferInTheirPattern() {
        assertEquals(StyleTable.LIGHT.state("booting"), StyleTable.LIGHT.state("shutting-down"));
        assertNotEquals(StateTone.hatch("booting"), StateTone.hatch("shutting-down"));
        assertNotEquals(StateTone.hatch("saving"), StateTone.hatch("restoring"));
    }

    @Test
    void everyColourYieldsAnInkThatIsReadableOnBothPapers() {
        for (var style : List.of(StyleTable.LIGHT, StyleTable.DARK)) {
            for (var colour : style.states().values()) {
                assertTrue(colour.inkOn(style.paper()).contrast(style.paper()) >= 4.5, colour.hex());
            }
            assertTrue(style.muted().contrast(style.paper()) >= 4.5);
            assertTrue(style.text().contrast(style.paper()) >= 7);
        }
    }

    @Test
    void textOnEveryStateIsReadable() {
        for (var colour : StyleTable.LIGHT.states().values()) {
            assertTrue(colour.readableText().contrast(colour) >= 4, colour.hex());
        }
    }

    @Test
    void linesOfEveryTechniqueCanBeSeenOnDarkPaper() {
        var names = IntStream.range(0, 9).mapToObj(Integer::toString).toList();
        var colours = new TechniqueColours(names);
        Stream.concat(names.stream(), Stream.of("warm", "saved", "cold", "migration", "zero-copy", "unknown"))
                .map(name -> colours.of(name).onDark())
                .forEach(colour -> assertTrue(colour.contrast(StyleTable.DARK.paper()) >= 3, colour.hex()));
    }

    @Test
    void whatIsWorkedOutOfAColourIsWorkedOutForDarkPaperToo() {
        var light = new Rgb(0x332288);
        var twin = new Rgb(0x332288, 0xDDCC77);
        var paper = StyleTable.LIGHT.paper();
        assertEquals(light.inkOn(paper).onLight(), twin.inkOn(paper).onLight());
        assertEquals(
                new Rgb(0xDDCC77).mixedWith(StyleTable.DARK.paper(), 0.3),
                twin.mixedWith(paper, 0.3).onDark());
        assertEquals("#111111", twin.readableText().onDark().hex());
        assertEquals("#FFFFFF", twin.readableText().hex());
    }

    @Test
    void usersOwnTechniquesGetDistinctColours() {
        var colours = new TechniqueColours(List.of("warm", "mine", "yours", "theirs"));
        assertEquals("#009E73", colours.of("warm").hex());
        assertNotEquals(colours.of("mine"), colours.of("yours"));
        assertNotEquals(colours.of("yours"), colours.of("theirs"));
    }
}
