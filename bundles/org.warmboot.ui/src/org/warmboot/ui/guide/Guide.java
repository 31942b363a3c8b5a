package org.warmboot.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.warmboot.style.StyleTable;

/**
 * The guide that the program brings along, in Markdown, as pages that a browser shows.
 *
 * @param pages Markdown of each page, by the name of its file without the ending
 */
public record Guide(Map<String, String> pages) {

    private static final String FOLDER = "org/warmboot/help/guide";
    private static final String MARKDOWN = ".md";
    private static final String HTML = ".html";
    private static final String START = "index";

    /** Keeps a copy of the pages. */
    public Guide {
        pages = Map.copyOf(pages);
    }

    /**
     * Reads the guide of this program.
     *
     * @throws IOException if a page cannot be read
     */
    public static Guide load() throws IOException {
        var pages = new TreeMap<String, String>();
        for (var page : entries(Platform.getBundle("org.warmboot.help"))) {
            var file = page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
            pages.put(file.substring(0, file.length() - MARKDOWN.length()), text(page.openStream()));
        }
        return new Guide(pages);
    }

    /**
     * Writes all pages into a folder, which is made if it is not there.
     *
     * @return the page to begin with
     * @throws IOException if one cannot be written
     */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var frame = text(Guide.class.getResourceAsStream("page.html"));
        for (var page : pages.entrySet()) {
            var body = MarkdownPage.body(page.getValue(), this::target);
            Files.writeString(
                    folder.resolve(page.getKey() + HTML),
                    frame.replace("${title}", escaped(title(page.getValue())))
                            .replace(
                                    "${colours}", colours("light", StyleTable.LIGHT) + colours("dark", StyleTable.DARK))
                            .replace("${body}", body));
        }
        return folder.resolve(START + HTML);
    }

    /** Links between pages stay; what the program does not bring along is named without a link. */
    private String target(String link) {
        var parts = link.split("#", 2);
        var name = parts[0].endsWith(MARKDOWN) ? parts[0].substring(0, parts[0].length() - MARKDOWN.length()) : "";
        if (!parts[0].isEmpty() && !pages.containsKey(name)) {
            return "";
        }
        return (parts[0].isEmpty() ? "" : name + HTML) + (parts.length > 1 ? "#" + parts[1] : "");
    }

    private static String title(String markdown) {
        return markdown.lines().findFirst().orElse("").replaceFirst("^#+ *", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String colours(String scheme, StyleTable style) {
        return "@media (prefers-color-scheme: %s) { :root { --paper: %s; --surface: %s; --text: %s; --line: %s; --accent: %s } }\n"
                .formatted(
                        scheme,
                        style.paper().hex(),
                        style.surface().hex(),
                        style.text().hex(),
                        style.grid().hex(),
                        style.accent().hex());
    }

    private static List<URL> entries(Bundle bundle) {
        var found = bundle.findEntries(FOLDER, "*" + MARKDOWN, false);
        return found == null ? List.of() : Collections.list(found);
    }

    private static String text(InputStream stream) throws IOException {
        try (var in = Objects.requireNonNull(stream)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
