package org.warmboot.drawing.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.style.StyleTable;

/** Whatever a schedule holds, its picture is in order. */
class ScheduleGeometryTest {

    private static final int SCHEDULES = Integer.getInteger("warmboot.schedules", 40);

    private static LongStream seeds() {
        return LongStream.range(0, SCHEDULES);
    }

    private static ScheduleGeometry geometry(long seed) {
        var random = new Random(seed);
        return new ScheduleGeometry(AnySchedule.draw(random), 300 + random.nextInt(2000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStandsInARowStaysInItAndMarksDoNotOverlap(long seed) {
        var geometry = geometry(seed);
        apart(geometry.lanes().stream().map(ScheduleLane::box).toList());
        for (var lane : geometry.lanes()) {
            var marks = lane.marks().stream().map(ScheduleMark::box).toList();
            var played = Stream.concat(lane.played().stream().map(ScheduleMark::box), lane.warnings().stream());
            Stream.of(
                            marks.stream(),
                            played,
                            lane.windows().stream(),
                            lane.waits().stream(),
                            lane.rephased().stream(),
                            lane.failures().stream())
                    .flatMap(boxes -> boxes)
                    .forEach(box -> assertTrue(lane.box().holds(box), lane.box() + " " + box));
            var level = new ArrayList<>(marks);
            level.addAll(lane.rephased());
            apart(level);
            apart(lane.played().stream().map(ScheduleMark::box).toList());
            apart(lane.failures());
            apart(lane.windows());
            apart(lane.warnings());
            assertTrue(lane.waits().stream().noneMatch(wait -> marks.stream().anyMatch(wait::meets)));
            assertTrue(geometry.chart().holds(lane.box()));
            assertFalse(geometry.chart().meets(geometry.label(lane)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyActionThatIsShownHasItsMarkAndIsFoundThere(long seed) {
        var geometry = geometry(seed);
        var span = geometry.shown().span();
        for (var lane : geometry.lanes()) {
            var expected = lane.row().rounds().stream()
                    .filter(round -> round.getLast().end() >= span.from()
                            && round.getFirst().start() <= span.to())
                    .toList();
            assertEquals(
                    expected,
                    lane.marks().stream()
                            .flatMap(mark -> mark.rounds().stream())
                            .toList());
            for (var mark : lane.marks()) {
                int x = mark.box().x() + mark.box().width() / 2;
                int y = mark.box().y() + mark.box().height() / 2;
                assertEquals(mark, geometry.markAt(x, y).orElseThrow());
                assertEquals(lane, geometry.laneAt(x, y).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFailureOfAHostHasItsCrossInARowOfThatHostAndInNoOther(long seed) {
        var geometry = geometry(seed);
        for (var lane : geometry.lanes()) {
            var own = geometry.shown().played().stream()
                    .flatMap(history -> history.failures().stream())
                    .filter(failure -> failure.host().equals(lane.row().host()))
                    .map(failure -> geometry.x(failure.start()))
                    .toList();
            lane.failures()
                    .forEach(cross -> assertTrue(
                            own.stream().anyMatch(x -> Math.abs(cross.x() + cross.width() / 2 - x) <= cross.width()),
                            cross + " " + own));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsOfTheAxisLoadAndNotesHaveTheirPlaces(long seed) {
        var geometry = geometry(seed);
        var sheet = new Box(0, 0, geometry.width(), geometry.height());
        var ticks =
                geometry.ticks().stream().filter(tick -> !tick.text().isEmpty()).toList();
        ticks.forEach(tick -> assertTrue(tick.box().width() >= Lettering.NOTE.width(tick.text())));
        apart(ticks.stream().map(ScheduleGeometry.Label::box).toList());
        ticks.forEach(tick -> assertTrue(geometry.chart().holds(tick.box())));
        apart(geometry.loadBars());
        geometry.loadBars().forEach(bar -> assertTrue(geometry.load().holds(bar), bar.toString()));
        var notes = geometry.notes().stream().map(ScheduleGeometry.Note::box).toList();
        apart(notes);
        notes.forEach(note -> {
            assertTrue(sheet.holds(note));
            assertFalse(note.meets(geometry.chart()));
        });
        assertEquals(
                Math.min(12, geometry.shown().planned().conflicts().size()),
                geometry.notes().stream()
                        .filter(ScheduleGeometry.Note::isConflict)
                        .count());
        geometry.notes()
                .forEach(note -> note.lines()
                        .forEach(line -> assertEquals(
                                line, Lettering.NOTE.cut(line, note.box().width()), "no sentence is cut")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPixelIsItsSecond(long seed) {
        var geometry = geometry(seed);
        var span = geometry.shown().span();
        for (double share : new double[] {0, 0.3, 1}) {
            double second = span.from() + share * (span.to() - span.from());
            assertEquals(second, geometry.second(geometry.x(second)), geometry.secondsPerPixel());
        }
        assertEquals(geometry.chart().x(), geometry.x(span.from()));
        assertEquals(geometry.chart().right(), geometry.x(span.to()));
    }

    @Test
    void theSameScheduleIsTheSamePicture() {
        for (long seed = 0; seed < 5; seed++) {
            assertEquals(pixels(seed), pixels(seed));
        }
    }

    @Test
    void anHourAndTenYearsHaveMarksOnTheirAxisToo() {
        var shown = AnySchedule.draw(new Random(1));
        for (double seconds : new double[] {3600, AnySchedule.DAY, 10 * 366 * AnySchedule.DAY}) {
            var ticks = new ScheduleGeometry(shown.with(new TimeSpan(0, seconds)), 1000)
                    .ticks().stream().filter(tick -> !tick.text().isEmpty()).toList();
            assertFalse(ticks.isEmpty());
        }
    }

    private static List<Integer> pixels(long seed) {
        var drawing = new ScheduleDrawing(geometry(seed));
        var image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        drawing.paint(image.createGraphics(), StyleTable.DARK);
        var pixels = new ArrayList<Integer>();
        for (int y = 0; y < drawing.height(); y += 3) {
            pixels.add(Arrays.hashCode(image.getRGB(0, y, drawing.width(), 1, null, 0, drawing.width())));
        }
        return pixels;
    }

    private static void apart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).meets(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }
}
