package org.warmboot.drawing.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;

/** Where everything of a schedule stands, in pixels at 100 %; the same in the window and in files. */
public final class ScheduleGeometry {

    /** Least width in which a schedule can be read. */
    public static final int LEAST_WIDTH = 480;

    static final int MARGIN = 16;
    private static final int LABELS = 260;
    private static final int HEAD = 22;
    private static final int AXIS = 20;
    private static final int LOAD = 26;
    private static final int LEAST_TICK = 64;
    static final int NOTE = 18;

    /** Width of the sign of a conflict before what is said of it. */
    static final int NOTE_INDENT = 14;

    private static final int MOST_NOTES = 12;

    private final ScheduleShown shown;
    private final int width;
    private final TimeScale scale;
    private final int top;
    private final List<ScheduleLane> lanes = new ArrayList<>();

    /** Lays a schedule out in a width in pixels, {@link #LEAST_WIDTH} at least. */
    public ScheduleGeometry(ScheduleShown shown, int width) {
        this.shown = shown;
        this.width = Math.max(LEAST_WIDTH, width);
        scale = new TimeScale(shown.span(), MARGIN + LABELS, this.width - MARGIN);
        top = MARGIN + HEAD + AXIS + (shown.planned().load().isEmpty() ? 0 : LOAD);
        var maker = new LaneMaker(shown, scale);
        shown.planned().rows().forEach(row -> lanes.add(maker.planned(row, foot())));
        shown.instead()
                .ifPresent(other -> other.planned().rows().stream()
                        .filter(row -> !row.hypervisor())
                        .forEach(row -> lanes.add(maker.instead(row, foot()))));
    }

    private int foot() {
        return lanes.isEmpty() ? top : lanes.getLast().box().bottom();
    }

    /** What is shown. */
    public ScheduleShown shown() {
        return shown;
    }

    /** Width of all, margins included. */
    public int width() {
        return width;
    }

    /**
     * A sentence below the rows.
     *
     * @param box        the place of its lines
     * @param lines      one below the other
     * @param isConflict whether it stands behind the sign of a conflict
     */
    record Note(Box box, List<String> lines, boolean isConflict) {}

    /** Height of all, margins and notes included. */
    public int height() {
        return notes().isEmpty() ? foot() + MARGIN : notes().getLast().box().bottom() + MARGIN;
    }

    /** The rows, from top to bottom. */
    public List<ScheduleLane> lanes() {
        return List.copyOf(lanes);
    }

    /** The time axis and all rows, without labels. */
    public Box chart() {
        return new Box(scale.left(), MARGIN + HEAD, scale.right() - scale.left(), foot() - MARGIN - HEAD);
    }

    /** Where the title stands. */
    Box head() {
        return new Box(MARGIN, MARGIN, width - 2 * MARGIN, HEAD);
    }

    /** Where the load is drawn; without height if it does not change. */
    Box load() {
        return new Box(scale.left(), MARGIN + HEAD + AXIS, scale.right() - scale.left(), top - MARGIN - HEAD - AXIS);
    }

    /** Where the label of a row stands. */
    Box label(ScheduleLane lane) {
        return new Box(MARGIN, lane.box().y(), LABELS - 12, lane.box().height());
    }

    /** The pixel of a second from the start of the schedule, as far as it is shown. */
    public int x(double second) {
        return scale.x(second);
    }

    /** The second of a pixel, within what is shown. */
    public double second(int x) {
        return scale.second(x);
    }

    /** Seconds in a pixel. */
    public double secondsPerPixel() {
        return (shown.span().to() - shown.span().from()) / (scale.right() - scale.left());
    }

    /** The row at a point. */
    public Optional<ScheduleLane> laneAt(int x, int y) {
        return lanes.stream()
                .filter(lane ->
                        lane.box().holds(new Box(x, y, 1, 1)) || label(lane).holds(new Box(x, y, 1, 1)))
                .findFirst();
    }

    /** The mark of a plan at a point, or within two pixels of it. */
    public Optional<ScheduleMark> markAt(int x, int y) {
        return laneAt(x, y)
                .flatMap(lane -> lane.marks().stream()
                        .filter(mark -> mark.box().inset(-2).holds(new Box(x, y, 1, 1)))
                        .findFirst());
    }

    /** A line of text and its place. */
    record Label(Box box, String text) {}

    /** Marks of the axis that have room, each label with its left edge at its time. */
    List<Label> ticks() {
        var schedule = shown.planned();
        var ticks = new ArrayList<Label>();
        var all = new CalendarTicks(schedule.zone())
                .between(
                        schedule.at(shown.span().from()),
                        schedule.at(shown.span().to()),
                        (scale.right() - scale.left()) / LEAST_TICK);
        int free = scale.left();
        for (var tick : all) {
            int x = x((tick.instant().toEpochMilli() - schedule.start().toEpochMilli()) / 1000.0);
            int needed = Lettering.NOTE.width(tick.label());
            boolean fits = x >= free && x + needed <= scale.right();
            ticks.add(new Label(new Box(x, MARGIN + HEAD, fits ? needed : 0, AXIS), fits ? tick.label() : ""));
            free = fits ? x + needed + 4 : free;
        }
        return ticks;
    }

    /** What is said below the rows: conflicts, and what the signs mean. */
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        var conflicts = shown.planned().conflicts();
        int most = conflicts.size() > MOST_NOTES ? MOST_NOTES - 1 : conflicts.size();
        conflicts.stream()
                .limit(most)
                .forEach(conflict -> add(notes, ScheduleWords.conflict(shown.planned(), conflict), true));
        if (conflicts.size() > most) {
            add(notes, ScheduleWords.more(conflicts.size() - most), true);
        }
        ScheduleWords.legend(shown).forEach(text -> add(notes, text, false));
        return notes;
    }

    private void add(List<Note> notes, String text, boolean isConflict) {
        int indent = isConflict ? NOTE_INDENT : 0;
        int broad = width - 2 * MARGIN - indent;
        var lines = Lettering.NOTE.lines(text, broad);
        int top = notes.isEmpty() ? foot() + 12 : notes.getLast().box().bottom();
        notes.add(new Note(new Box(MARGIN + indent, top, broad, lines.size() * NOTE), lines, isConflict));
    }

    /** The load as bars from the foot of its place; those too narrow to be seen as their mean. */
    List<Box> loadBars() {
        return LoadBars.of(shown.planned().load(), scale, load());
    }
}
