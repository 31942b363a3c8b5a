package org.warmboot.ui;

import java.util.Locale;
import java.util.Map;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;

/** How elements are called and which icon they have, the same in every view. */
public final class ElementLooks {

    private static final Map<String, String> ICONS = Map.of(
            "scenario", "scenario",
            "reboot-experiment", "experiment",
            "throughput-experiment", "throughput",
            "availability-experiment", "experiment",
            "long-run-experiment", "long-run",
            "cost-model", "costs");

    private ElementLooks() {}

    /** Name of an element; its kind where it has none. */
    public static String name(Element element) {
        var name = element.getName();
        return name == null || name.isBlank() ? kind(element) : name;
    }

    /** Its kind in words: {@code guest domain}. */
    public static String kind(Element element) {
        return Words.of(element.eClass().getName()).toLowerCase(Locale.ROOT);
    }

    /** Name of its icon. */
    public static String icon(Element element) {
        var key = kind(element).replace(' ', '-');
        return ICONS.getOrDefault(key, element instanceof Experiment ? "experiment" : key);
    }
}
