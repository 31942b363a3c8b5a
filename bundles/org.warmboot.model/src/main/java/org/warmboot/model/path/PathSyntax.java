package org.warmboot.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmboot.model.text.Messages;

/** Takes the text of a path apart: names with dots between them, each with a key in brackets or without. */
final class PathSyntax {
    private static final int LONGEST = 2_000;
    private static final Pattern STEP = Pattern.compile(
            "\\s*([A-Za-z][A-Za-z0-9]*)\\s*(?:\\[\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\[\\]\"']+?))\\s*\\])?\\s*(\\.|$)");

    private PathSyntax() {}

    static List<PathStep> steps(String text) {
        if (text.length() > LONGEST) {
            throw new PathException(Messages.get("path.long", LONGEST));
        }
        var steps = new ArrayList<PathStep>();
        Matcher matcher = STEP.matcher(text);
        int at = 0;
        boolean more = true;
        while (more) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new PathException(Messages.get("path.unreadable", text, text.substring(at)));
            }
            steps.add(new PathStep(matcher.group(1), key(matcher)));
            at = matcher.end();
            more = !matcher.group(5).isEmpty();
        }
        return steps;
    }

    private static Optional<String> key(Matcher matcher) {
        return Optional.ofNullable(matcher.group(2))
                .or(() -> Optional.ofNullable(matcher.group(3)))
                .or(() -> Optional.ofNullable(matcher.group(4)));
    }
}
