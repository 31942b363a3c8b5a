package org.warmboot.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.warmboot.report.style.Rgb;
import org.warmboot.report.style.StateTone;
import org.warmboot.report.style.StyleTable;

/** The page's style sheet: colours from the style table as variables, then the rules. */
final class StyleSheet {

    private StyleSheet() {}

    static String of(StyleTable style) {
        var colours = new StringBuilder(":root {\n");
        colour(colours, "paper", style.paper());
        colour(colours, "surface", style.surface());
        colour(colours, "text", style.text());
        colour(colours, "muted", style.muted());
        colour(colours, "line", style.grid());
        colour(colours, "axis", style.axis());
        colour(colours, "accent", style.accent());
        var assumed = style.states().get(StateTone.RESETTING);
        colour(colours, "assumed", assumed.inkOn(style.paper()));
        colour(colours, "assumed-back", assumed.mixedWith(style.paper(), 0.1));
        return colours.append("}\n").append(rules("report.css")).toString();
    }

    private static void colour(StringBuilder out, String name, Rgb colour) {
        out.append("  --").append(name).append(": ").append(colour.hex()).append(";\n");
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
