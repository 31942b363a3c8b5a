package org.warmboot.experiment.study;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.warmboot.experiment.Messages;
import org.warmboot.model.path.ParameterPath;

/**
 * A parameter and the values that it takes in a sweep.
 *
 * <p>Text: {@code PATH=V1,V2,V3} for some values, {@code PATH=FROM..TO/COUNT} for so many at equal distances,
 * {@code PATH=FROM..TO*COUNT} for so many at equal ratios; without a count the range is for a Latin hypercube only, at
 * equal distances. Values as in a file, with their units.
 *
 * @param path path of the parameter
 * @param values its values
 */
record Axis(ParameterPath path, Values values) {

    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+?)(?:\\s*([/*])\\s*(\\d{1,9}))?");

    /** Values as they were written. */
    sealed interface Values permits Listed, Range {}

    /**
     * Some values.
     *
     * @param texts values as in a file
     */
    record Listed(List<String> texts) implements Values {

        Listed {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Values between two ends.
     *
     * @param from first value as in a file
     * @param to last one
     * @param byRatio whether they keep equal ratios instead of distances
     * @param count how many; 0 if it was not said
     */
    record Range(String from, String to, boolean byRatio, int count) implements Values {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with one sentence for people if it is none
     */
    static Axis parse(String text) {
        int equals = outsideBrackets(text, '=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new IllegalArgumentException(Messages.get("sweep.axis", text));
        }
        var path = ParameterPath.parse(text.substring(0, equals).strip());
        return new Axis(path, values(text.substring(equals + 1).strip(), text));
    }

    private static Values values(String text, String whole) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            int count = range.group(4) == null ? 0 : Integer.parseInt(range.group(4));
            if (range.group(4) != null && (count < 2 || count > SweepPlan.MOST_POINTS)) {
                throw new IllegalArgumentException(Messages.get("sweep.count", whole, SweepPlan.MOST_POINTS));
            }
            return new Range(range.group(1), range.group(2), "*".equals(range.group(3)), count);
        }
        var texts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (texts.contains("")) {
            throw new IllegalArgumentException(Messages.get("sweep.empty", whole));
        }
        return new Listed(texts);
    }

    /** A name in a path may hold the sign. */
    private static int outsideBrackets(String text, char sign) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == sign && depth <= 0) {
                return i;
            }
        }
        return -1;
    }
}
