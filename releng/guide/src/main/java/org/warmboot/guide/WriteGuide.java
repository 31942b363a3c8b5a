package org.warmboot.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the generated parts of the guide; started by {@code releng/guide/write}. */
public final class WriteGuide {

    private WriteGuide() {}

    /**
     * Runs the examples and brings the pages up to date.
     *
     * @param arguments the folder of the bundle
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (var page : pages(new GuideFiles(Path.of(arguments[0])), ExampleResults.run())
                .entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
    }

    /** What the pages with generated parts should hold. */
    static Map<Path, String> pages(GuideFiles guide, ExampleResults examples) {
        var pages = new LinkedHashMap<Path, String>();
        for (var page : guide.pages()) {
            var text = FigureTables.update(GuideFiles.read(page), examples);
            pages.put(page, ActionTables.update(ElementTables.update(text, guide.metamodel()), guide.metamodel()));
        }
        pages.put(
                guide.page(GuideFiles.PUBLISHED),
                PublishedPage.text(PublishedEntry.read(guide.published()), Answers.read(guide.answers()), examples));
        return pages;
    }
}
