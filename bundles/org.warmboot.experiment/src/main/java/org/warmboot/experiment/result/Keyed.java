package org.warmboot.experiment.result;

import java.util.Locale;

/** A word of a closed vocabulary, as it stands in files. */
public interface Keyed {

    /** Name of the constant. */
    String name();

    /** The word in files: the name in lower case with hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
