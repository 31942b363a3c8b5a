package org.warmboot.guide;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said about published entries beyond the figures of the examples.
 *
 * @param evidence words for the kinds of evidence
 * @param reasons why an entry has no counterpart, by key
 * @param sections headings of the page, and the beginnings of the ids that belong there
 * @param entries answers by id of the entry
 */
record Answers(
        Map<String, String> evidence,
        Map<String, String> reasons,
        List<Section> sections,
        Map<String, Answer> entries) {

    /**
     * A part of the page.
     *
     * @param title its heading
     * @param prefixes beginnings of ids
     */
    record Section(String title, List<String> prefixes) {

        boolean has(PublishedEntry entry) {
            return prefixes.stream().anyMatch(prefix -> entry.id().startsWith(prefix));
        }
    }

    /**
     * The answer to one entry.
     *
     * @param evidence key of what a counterpart proves: {@code outcome}, {@code calibrated} or {@code input}
     * @param reason key of the reason why there is none; null if there is one or a technique is skipped
     * @param skipped example and technique that is skipped for the same reason
     * @param combined counterparts that are combinations of figures of the examples
     * @param remark a sentence for people
     */
    record Answer(String evidence, String reason, Skipped skipped, List<Combination> combined, String remark) {

        Optional<String> why() {
            return Optional.ofNullable(reason);
        }

        Optional<Skipped> left() {
            return Optional.ofNullable(skipped);
        }

        List<Combination> combinations() {
            return combined == null ? List.of() : combined;
        }

        String note() {
            return remark == null ? "" : remark;
        }
    }

    /** An experiment of an example that skips a technique, as a value that it needs is open. */
    record Skipped(String example, String experiment) {}

    /**
     * A number computed from simulated figures: a sum of multiples divided by another one.
     *
     * @param part which part of the entry; may be empty
     * @param example where the figures come from
     * @param sum factors by id of the figure; those of {@code 1} stand alone
     * @param over the same for the divisor; null for none
     * @param published the published value or both ends of its range, in seconds, bytes or shares
     * @param unit unit in which it is shown
     */
    record Combination(
            String part,
            String example,
            Map<String, Double> sum,
            Map<String, Double> over,
            List<Double> published,
            String unit) {}

    static Answers read(Path file) {
        try {
            return new JsonMapper().readValue(file.toFile(), Answers.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer of(PublishedEntry entry) {
        return entries.get(entry.id());
    }
}
