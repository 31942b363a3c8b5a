package org.warmboot.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All colours that follow from the style tables: those in them, inks of them, and mixtures with the paper. */
public final class Palette {

    private static final List<Rgb> PURE = pure();

    private Palette() {}

    /** Whether a colour, as {@code #RRGGBB}, is one of them. */
    public static boolean holds(String hex) {
        var colour = new Rgb(Integer.parseInt(hex.substring(1), 16));
        return List.of(StyleTable.LIGHT.paper().onLight(), StyleTable.DARK.paper()).stream()
                .anyMatch(paper -> PURE.stream()
                        .anyMatch(pure -> pure.equals(colour)
                                || IntStream.rangeClosed(0, 1000)
                                        .anyMatch(share -> pure.mixedWith(paper, share / 1000.0)
                                                .equals(colour))));
    }

    private static List<Rgb> pure() {
        var colours = new ArrayList<Rgb>();
        for (var style : List.of(StyleTable.LIGHT, StyleTable.DARK)) {
            colours.addAll(List.of(
                    style.paper(),
                    style.surface(),
                    style.text(),
                    style.muted(),
                    style.grid(),
                    style.axis(),
                    style.accent(),
                    style.tint(),
                    style.bar(),
                    style.outline()));
            colours.addAll(style.states().values());
        }
        Arrays.stream(CauseStyle.values()).map(CauseStyle::colour).forEach(colours::add);
        var names =
                List.of("warm", "saved", "cold", "migration", "zero-copy", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        var techniques = new TechniqueColours(names);
        names.forEach(name -> colours.add(techniques.of(name)));
        colours.add(techniques.of("none of them"));
        List.copyOf(colours).forEach(colour -> {
            colours.add(colour.inkOn(StyleTable.LIGHT.paper()));
            colours.add(colour.readableText());
        });
        return colours.stream()
                .flatMap(colour -> Stream.of(colour.onLight(), colour.onDark()))
                .distinct()
                .toList();
    }
}
