package org.warmboot.experiment.measure;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What measures are called: {@code measures.properties} has a name by the key of each, and where they differ from it a
 * {@code title} of its chart, a {@code note} below that, the {@code column} of a page, the {@code head} of a column of
 * the guide, and the {@code drawn} name of what a chart of a study shows.
 */
public final class MeasureWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.warmboot.experiment.measure.measures", Locale.ROOT);

    private MeasureWords() {}

    /** What it is, wherever room does not matter. */
    public static String name(RunMeasure measure) {
        return WORDS.getString(measure.key());
    }

    /** What it is, as the title of a chart and the head of its column on a page. */
    public static String title(RunMeasure measure) {
        return or(measure, "title", name(measure));
    }

    /** What it is more exactly, for the line below the title of a chart; may be empty. */
    public static String note(RunMeasure measure) {
        return or(measure, "note", "");
    }

    /** Head of its column in the tables of a page, which say what they are about. */
    public static String column(RunMeasure measure) {
        return or(measure, "column", name(measure));
    }

    /** What a chart of sweeps and comparisons shows: availabilities are drawn as the downtime that they leave. */
    public static String drawn(RunMeasure measure) {
        return or(measure, "drawn", name(measure));
    }

    /** Head of its column in the tables of the guide; empty if they do not show it. */
    public static String head(RunMeasure measure) {
        return or(measure, "head", "");
    }

    private static String or(RunMeasure measure, String kind, String otherwise) {
        var key = measure.key() + '.' + kind;
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }
}
