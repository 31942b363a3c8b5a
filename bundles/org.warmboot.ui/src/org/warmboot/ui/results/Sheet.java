package org.warmboot.ui.results;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.chart.subject.ChartSheet;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.chart.Picture;

/** One of several pictures that a view offers, made when it is first looked at. Belongs to the UI thread. */
public final class Sheet {

    private final Group group;
    private final String title;
    private final Supplier<Picture> maker;
    private final Optional<ChartSheet> chart;
    private Optional<Picture> made = Optional.empty();

    /**
     * What pictures belong to: an experiment or a setting.
     *
     * @param id tells it from others, of the same name too
     * @param name for people
     */
    public record Group(String id, String name) {

        static Group of(ExperimentResult experiment) {
            return new Group(experiment.id(), experiment.name());
        }
    }

    /**
     * A picture to be made.
     *
     * @param group what it belongs to
     * @param title which one of the group it is, for people
     * @param maker makes the picture
     */
    public Sheet(Group group, String title, Supplier<Picture> maker) {
        this(group, title, maker, Optional.empty());
    }

    /** A chart of the catalogue. */
    Sheet(ChartSheet chart) {
        this(
                Group.of(chart.experiment()),
                chart.title(),
                () -> new ChartPicture(chart.drawing().get()),
                Optional.of(chart));
    }

    private Sheet(Group group, String title, Supplier<Picture> maker, Optional<ChartSheet> chart) {
        this.group = group;
        this.title = title;
        this.maker = maker;
        this.chart = chart;
    }

    /** What it is a chart of; absent for other pictures. */
    Optional<ChartSheet> chart() {
        return chart;
    }

    /** What it belongs to. */
    public Group group() {
        return group;
    }

    /** Which one of its group it is. */
    public String title() {
        return title;
    }

    /** Group and title. */
    public String name() {
        return group.name() + " - " + title;
    }

    /** The picture, always the same one. */
    public Picture picture() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
