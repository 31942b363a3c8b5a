package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.StudyCharts;
import org.warmboot.report.html.section.Figures;
import org.warmboot.report.sample.SamplePages;
import org.warmboot.report.sample.Xml;
import org.warmboot.report.svg.SvgWriter;
import org.warmboot.style.Palette;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** What holds for every page and picture, whatever it shows. */
class PageLookTest {

    private static final Map<String, String> PAGES = SamplePages.all();
    private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke|--dark)[=:]\"?(#[0-9A-Fa-f]{6})");
    private static final Pattern TEXT =
            Pattern.compile("<text[^>]* fill=\"#([0-9A-Fa-f]{6})\"(?: style=\"--dark:#([0-9A-Fa-f]{6})\")?");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    private static final Pattern PLACED = Pattern.compile(
            "<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" font-size=\"([0-9.]+)\"[^>]* textLength=\"([0-9.]+)\"[^<]*<");
    private static final Pattern NAME_LINE =
            Pattern.compile("<text x=\"[-0-9.]+\" y=\"([-0-9.]+)\" font-size=\"11\"[^>]*>([^<]*)<");
    private static final Pattern TABLE = Pattern.compile("(?s)<table>.*?</table>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr>.*?</tr>");
    private static final Pattern CELL =
            Pattern.compile("(?s)<(t[hd])(?: scope=\"col\")? class=\"([^\"]*)\">(.*?)</t[hd]>");
    private static final double WIDE = 888;
    private static final double LETTER = 7.2;
    private static final double PADDING = 16;
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern WIDTH = Pattern.compile("(?<!max-)(?:min-)?width:\\s*([0-9.]+)(rem|px)");

    @Test
    void everyColourOfAPictureComesFromTheStyleTable() {
        PAGES.forEach((name, page) -> Xml.pictures(page)
                .forEach(picture -> COLOUR.matcher(picture)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(colour -> assertTrue(Palette.holds(colour), name + ": " + colour))));
    }

    @Test
    void everyTextOfAPictureIsReadableOnLightAndOnDarkPaper() {
        PAGES.forEach((name, page) -> Xml.pictures(page)
                .forEach(picture -> TEXT.matcher(picture).results().forEach(found -> {
                    var light = rgb(found.group(1));
                    var dark = found.group(2) == null ? light : rgb(found.group(2));
                    assertTrue(readable(light, StyleTable.LIGHT), name + ": " + found.group());
                    assertTrue(readable(dark, StyleTable.DARK), name + ": " + found.group());
                })));
    }

    @Test
    void everyTextOfAPictureLiesInsideOfItAndOnNoOtherText() {
        PAGES.forEach((name, page) -> Xml.pictures(page).forEach(picture -> placed(name, picture)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operating-system rejuvenation after a look at all guests, secure shell ",
                "Operating-system rejuvenation with checkpoints, JBoss ",
                "Warm-VM reboot, a web server with a large set "
            })
    void namesOfBarsHaveRoomForAllTheirLines(String name) {
        var sides = IntStream.range(0, 10)
                .mapToObj(i -> new StudyCharts.Side(new Category(i, name + i), "only", i, "text"))
                .toList();
        var chart = new StudyCharts(StyleTable.LIGHT, new TechniqueColours(List.of()))
                .bars("Title", "", List.of("only"), sides);
        var size = new SvgWriter.Size(Figures.HALF, Charts.height(chart, Figures.HALF));
        var picture = SvgWriter.inline(chart::draw, size, "bars", new SvgWriter.Label("bars", ""));
        placed("bars", picture);
        var lines = NAME_LINE
                .matcher(picture)
                .results()
                .filter(line -> !List.of("only", "text").contains(line.group(2)))
                .map(line -> Double.parseDouble(line.group(1)))
                .sorted()
                .toList();
        var each = lines.size() / sides.size();
        assertTrue(each > 1, picture);
        var apart = lines.get(1) - lines.get(0);
        for (var i = each; i < lines.size(); i += each) {
            assertEquals(apart, lines.get(i - 1) - lines.get(i - 2), 0.1, "lines of one name");
            assertTrue(lines.get(i) - lines.get(i - 1) > 1.3 * apart, "names of neighbours run into each other");
        }
    }

    private static void placed(String name, String picture) {
        var size = SIZE.matcher(picture).results().findFirst().orElseThrow();
        var frame = new Rectangle2D.Double(
                -1, -1, Double.parseDouble(size.group(1)) + 2, Double.parseDouble(size.group(2)) + 2);
        var boxes = new ArrayList<Rectangle2D>();
        PLACED.matcher(picture).results().forEach(text -> {
            var height = Double.parseDouble(text.group(3));
            var box = new Rectangle2D.Double(
                    Double.parseDouble(text.group(1)) + 1,
                    Double.parseDouble(text.group(2)) - 0.7 * height,
                    Double.parseDouble(text.group(4)) - 2,
                    0.6 * height);
            assertTrue(frame.contains(box), name + ": " + text.group());
            boxes.forEach(other -> assertFalse(other.intersects(box), name + ": " + text.group()));
            boxes.add(box);
        });
        assertFalse(boxes.isEmpty());
    }

    @Test
    void thePageItselfTurnsDarkOnScreenAndStaysLightOnPaper() {
        PAGES.forEach((name, page) -> {
            var style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
            assertTrue(style.contains("@media screen and (prefers-color-scheme: dark)"), name);
            assertTrue(style.contains("--paper: " + StyleTable.DARK.paper().hex()), name);
            assertFalse(style.contains("@media (prefers-color-scheme"), "print has no scheme: " + name);
        });
    }

    /** Pictures and tables may be wider than a phone, so each lies in a frame of its own that scrolls. */
    @Test
    void whateverIsWideScrollsInItsOwnFrame() {
        PAGES.forEach((name, page) -> {
            var wide =
                    Pattern.compile("<(svg|table)\\b").matcher(page).results().count();
            var framed = Pattern.compile("<div class=\"scroll\"[^>]*>\\s*<(svg|table)\\b")
                    .matcher(page)
                    .results()
                    .count();
            assertEquals(wide, framed, name);
        });
    }

    /** WCAG 2.2, success criterion 1.4.3; each of these texts stands on the paper, on a surface or on its own ground. */
    @Test
    void everyTextOfThePageIsReadableOnItsGround() {
        var page = PAGES.values().iterator().next();
        var themes =
                Pattern.compile(":root \\{([^}]*)}").matcher(page).results().toList();
        assertEquals(2, themes.size(), "light and dark");
        for (var theme : themes) {
            var colours = new TreeMap<String, Rgb>();
            Pattern.compile("--([a-z-]+): #([0-9A-F]{6});")
                    .matcher(theme.group(1))
                    .results()
                    .forEach(it -> colours.put(it.group(1), rgb(it.group(2))));
            for (var pair : List.of(
                    List.of("text", "paper"),
                    List.of("text", "surface"),
                    List.of("muted", "paper"),
                    List.of("muted", "surface"),
                    List.of("accent", "paper"),
                    List.of("assumed", "paper"),
                    List.of("assumed", "assumed-back"))) {
                var ink = colours.get(pair.getFirst());
                var ground = colours.get(pair.getLast());
                assertTrue(ink.contrast(ground) >= 4.5, pair + " " + ink.contrast(ground));
            }
        }
    }

    /** The shadow at the edge is the hint; what covers it where nothing is cut off is no wider. */
    @Test
    void evenATableThatIsCutOffByALetterShowsThatItGoesOn() {
        var shadow = Pattern.compile("\\.scroll \\{[^}]*/ ([.0-9]+)rem 100% no-repeat scroll");
        var cover = Pattern.compile("/ ([.0-9]+)rem 100% no-repeat local");
        PAGES.forEach((name, page) -> {
            var found = shadow.matcher(page);
            assertTrue(found.find(), name);
            var width = Double.parseDouble(found.group(1));
            cover.matcher(page)
                    .results()
                    .forEach(
                            over -> assertTrue(Double.parseDouble(over.group(1)) <= width, name + ": " + over.group()));
        });
    }

    /** Estimated from letters: numbers stay on their line, words may break between them. */
    @Test
    void noTableIsWiderThanAWidePage() {
        PAGES.forEach((name, page) -> TABLE.matcher(page).results().forEach(table -> {
            var widths = new TreeMap<Integer, Double>();
            ROW.matcher(table.group()).results().forEach(row -> {
                var column = new AtomicInteger();
                CELL.matcher(row.group())
                        .results()
                        .forEach(cell ->
                                widths.merge(column.getAndIncrement(), letters(cell) * LETTER + PADDING, Math::max));
            });
            var width =
                    widths.values().stream().mapToDouble(Double::doubleValue).sum();
            assertTrue(width <= WIDE, () -> name + ": " + width + " for " + table.group());
        }));
    }

    /** Of the longest part of a cell that no line breaks; small print may break between any words. */
    private static int letters(MatchResult cell) {
        var style = cell.group(1) + ' ' + cell.group(2);
        var keeps = style.matches("td number( far)?|.*badge.*");
        return Arrays.stream(cell.group(3).replaceAll("<wbr>", " ").split("<small>| (?=[^<]*</small>)"))
                .flatMap(line -> keeps ? Stream.of(line) : Arrays.stream(line.split("(?<=-)| ")))
                .mapToInt(part -> part.replaceAll("<[^>]*>", "").length())
                .max()
                .orElse(0);
    }

    @Test
    void noLineBreaksInsideOfANumber() {
        PAGES.forEach((name, page) ->
                assertFalse(Pattern.compile("[0-9]\\.<wbr>[0-9]").matcher(page).find(), name));
    }

    @Test
    void nothingOutsideOfSuchAFrameIsWiderThanAPhone() {
        PAGES.forEach((name, page) -> RULE.matcher(page.substring(page.indexOf("<style>"), page.indexOf("</style>")))
                .results()
                .filter(rule -> !rule.group(1).matches("(?s).*\\b(svg|td|th|table)\\b.*"))
                .forEach(rule -> WIDTH.matcher(rule.group(2))
                        .results()
                        .forEach(width -> assertTrue(
                                Double.parseDouble(width.group(1))
                                                * (width.group(2).equals("rem") ? 16 : 1)
                                        <= 360,
                                name + ": " + rule.group()))));
        PAGES.forEach((name, page) ->
                assertFalse(page.replaceAll("(?s)<svg.*?</svg>", "").contains("style=\"width"), name));
    }

    /** Black and white stand on bars and cells, whose colours choose between them. */
    private static boolean readable(Rgb text, StyleTable style) {
        return text.equals(new Rgb(0x111111)) || text.equals(new Rgb(0xFFFFFF)) || text.contrast(style.paper()) >= 4.5;
    }

    private static Rgb rgb(String hex) {
        return new Rgb(Integer.parseInt(hex, 16));
    }
}
