package org.warmboot.experiment.compile;

/** Texts of a scenario that somebody may have left out. */
final class Text {

    private Text() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
