package org.warmboot.ui;

import java.util.Map;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.words.CamelCase;

/** Which icon elements have, the same in every view. */
public final class ElementLooks {

    private static final Map<String, String> ICONS = Map.of(
            "scenario", "scenario",
            "reboot-experiment", "experiment",
            "throughput-experiment", "throughput",
            "availability-experiment", "experiment",
            "long-run-experiment", "long-run",
            "cost-model", "costs");

    private ElementLooks() {}

    /** Name of its icon. */
    public static String icon(Element element) {
        var key = CamelCase.hyphenated(element.eClass().getName());
        return ICONS.getOrDefault(key, element instanceof Experiment ? "experiment" : key);
    }
}
