package org.warmboot.report.html.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.warmboot.style.Rgb;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;

/** The page's style sheet: colours from the style table as variables, then the rules. */
final class StyleSheet {

    private StyleSheet() {}

    static String of(StyleTable style) {
        return ":root {\n" + variables(style, Rgb::hex) + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n:root {\n"
                + variables(style, colour -> colour.onDark().hex()) + "}\n}\n"
                + rules("report.css");
    }

    private static String variables(StyleTable style, Function<Rgb, String> hex) {
        var assumed = style.states().get(StateTone.RESETTING);
        var assumedBack = assumed.mixedWith(style.paper(), 0.1);
        var colours = new LinkedHashMap<String, Rgb>();
        colours.put("paper", style.paper());
        colours.put("surface", style.surface());
        colours.put("text", style.text());
        colours.put("muted", style.muted());
        colours.put("line", style.grid());
        colours.put("axis", style.axis());
        colours.put("accent", style.accent());
        colours.put("assumed", assumed.inkOn(assumedBack));
        colours.put("assumed-back", assumedBack);
        return colours.entrySet().stream()
                .map(entry -> "  --" + entry.getKey() + ": " + hex.apply(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
    }

    /** The rules in a file beside this class. */
    static String rules(String file) {
        try (var in = StyleSheet.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the report cannot be read", e);
        }
    }
}
