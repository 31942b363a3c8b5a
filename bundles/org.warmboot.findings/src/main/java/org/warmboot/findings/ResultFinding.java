package org.warmboot.findings;

import java.util.List;
import java.util.Optional;

/**
 * Something that a result says.
 *
 * @param kind key of the kind of finding, for example {@code slow-convergence}
 * @param weight how much it matters
 * @param experiment identifier of the experiment that it was found in
 * @param technique identifier of the technique that it is about; absent where it is about several
 * @param sentence what was found, with its numbers, for people
 * @param advice what to do, for people; empty if there is nothing to do
 * @param figures the numbers it rests on
 */
public record ResultFinding(
        String kind,
        Weight weight,
        String experiment,
        Optional<String> technique,
        String sentence,
        String advice,
        List<Figure> figures) {

    public ResultFinding {
        figures = List.copyOf(figures);
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
