package org.warmboot.engine.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** Checks of the values of a plan; each refusal is one sentence that names the value. */
final class Require {

    private Require() {}

    static void text(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty.");
        }
    }

    static <T> T present(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must be given.");
        }
        return value;
    }

    static void notNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be a finite number and not negative, not " + value + ".");
        }
    }

    static void positive(double value, String what) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be a finite number above 0, not " + value + ".");
        }
    }

    static void share(double value, String what) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " must be a share from 0 to 1, not " + value + ".");
        }
    }

    static <T> void distinct(Collection<T> items, Function<T, String> id, String what) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (!seen.add(id.apply(item))) {
                throw new IllegalArgumentException(what + " must differ, but " + id.apply(item) + " occurs twice.");
            }
        }
    }
}
