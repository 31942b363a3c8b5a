package org.warmboot.model.path;

import java.util.Optional;

/**
 * One step of a path.
 *
 * @param name feature, or another name for it
 * @param key what stands in brackets behind it: identifier, name or number, counted from 1
 */
record PathStep(String name, Optional<String> key) {

    /** Gives the step as it is written in a path. */
    String text() {
        return name + key.map(PathStep::bracket).orElse("");
    }

    /** Gives a key in brackets, in quotes if it could be misread without. */
    static String bracket(String key) {
        boolean plain = !key.isBlank() && key.strip().equals(key) && !key.matches(".*[\\[\\]\"'].*");
        return plain ? "[" + key + "]" : "[\"" + key + "\"]";
    }
}
