package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;

/**
 * Something that a result says.
 *
 * @param kind key of the kind of finding, for example {@code slow-convergence}
 * @param weight how much it matters
 * @param place what it is about
 * @param sentence what was found, with its numbers, for people
 * @param advice what to do, for people; empty if there is nothing to do
 * @param figures the numbers it rests on
 */
public record Finding(String kind, Weight weight, Place place, String sentence, String advice, List<Figure> figures) {

    public Finding {
        figures = List.copyOf(figures);
    }

    /**
     * What a finding is about, as identifiers of the scenario.
     *
     * @param experiment the experiment that it was found in; absent if it is about the scenario
     * @param technique the technique that it is about; absent if it is about none, or several
     * @param element the element to look at: what to change, or what is in the way; absent if there is none
     * @param chart the chart behind it; absent if there is none
     */
    public record Place(
            Optional<String> experiment,
            Optional<String> technique,
            Optional<String> element,
            Optional<ChartTopic> chart) {

        /** About the scenario as a whole. */
        public static final Place SCENARIO =
                new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A number that a finding rests on.
     *
     * @param name what it is, a key
     * @param value its value
     * @param unit its unit; empty for counts and shares
     */
    public record Figure(String name, double value, String unit) {}
}
