package org.warmboot.ui.properties;

import java.util.Locale;
import org.warmboot.ui.Messages;

/** What values of an element are about: a tab of the property form. */
enum Concern {
    /** What it is called, how it is built and what it belongs to. */
    GENERAL,
    /** How long things take. */
    TIMES,
    /** How it ages and fails. */
    AGING,
    /** Where its values come from. */
    ORIGIN;

    /** Its name. */
    String label() {
        return Messages.text("concern." + name().toLowerCase(Locale.ROOT));
    }
}
