package org.warmboot.style;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Colours of the techniques of one result: fixed ones for the built-in techniques, and distinct ones from a
 * colour-blind-safe list (Paul Tol, "Colour schemes", 2021, muted) for the others in order of appearance.
 */
public final class TechniqueColours {

    private static final Map<String, Rgb> KNOWN = Map.of(
            "warm", new Rgb(0x009E73),
            "saved", new Rgb(0x0072B2),
            "cold", new Rgb(0xE69F00),
            "migration", new Rgb(0xCC79A7),
            "migrate", new Rgb(0xCC79A7),
            "zero-copy", new Rgb(0x56B4E9),
            "vmbeam", new Rgb(0x56B4E9));

    private static final List<Rgb> OTHERS = IntStream.of(
                    0x882255, 0x44AA99, 0x332288, 0x999933, 0xAA4499, 0xCC6677, 0x117733, 0xDDCC77, 0x88CCEE)
            .mapToObj(TechniqueColours::visible)
            .toList();

    private final Map<String, Rgb> colours = new LinkedHashMap<>();

    /** Colours of these techniques, by identifier. */
    public TechniqueColours(Collection<String> techniques) {
        var next = 0;
        for (var technique : techniques) {
            if (!colours.containsKey(technique)) {
                colours.put(
                        technique,
                        KNOWN.containsKey(technique) ? KNOWN.get(technique) : OTHERS.get(next++ % OTHERS.size()));
            }
        }
    }

    /** Colour of a technique; grey for one that was not named at construction and is not built in. */
    public Rgb of(String technique) {
        return colours.getOrDefault(technique, KNOWN.getOrDefault(technique, visible(0x777777)));
    }

    private static Rgb visible(int colour) {
        return new Rgb(colour).visibleOn(StyleTable.LIGHT.paper());
    }
}
