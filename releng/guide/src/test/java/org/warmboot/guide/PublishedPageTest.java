package org.warmboot.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmboot.guide.ExampleResults.Figure;

/** The generated parts of the guide are what the examples give, and leave no published entry out. */
class PublishedPageTest {

    private static final GuideFiles GUIDE = GuideFiles.underTest();
    private static final List<PublishedEntry> ENTRIES = PublishedEntry.read(GUIDE.published());
    private static final Answers ANSWERS = Answers.read(GUIDE.answers());

    /** Whether the tables of all examples are compared; those of the slow ones are left out else. */
    private static final boolean ALL = System.getProperty("guide.examples", "").equals("all");

    private static final Set<String> SLOW = Set.of("tenants", "operations");

    private static ExampleResults examples;

    @BeforeAll
    static void run() {
        examples = ExampleResults.run(example -> ALL || !SLOW.contains(example.name()));
    }

    @Test
    void everyGeneratedPartIsUpToDate() {
        WriteGuide.pages(GUIDE, examples)
                .forEach((page, text) -> assertEquals(
                        text, GuideFiles.read(page), page.getFileName() + " is stale: run releng/guide/write"));
    }

    @Test
    void everyPublishedEntryStandsOnThePageOnce() {
        var page = GuideFiles.read(GUIDE.page(GuideFiles.PUBLISHED));
        assertEquals(120, ENTRIES.size());
        assertEquals(
                ENTRIES.size(),
                new HashSet<>(ENTRIES.stream().map(PublishedEntry::id).toList()).size());
        for (var entry : ENTRIES) {
            assertTrue(page.contains("| `" + entry.id() + "` |"), entry.id());
            assertEquals(
                    1,
                    ANSWERS.sections().stream().filter(each -> each.has(entry)).count(),
                    entry.id());
        }
    }

    @Test
    void everyEntryHasEitherACounterpartOrAReason() {
        var counterparts = new Counterparts(ENTRIES, ANSWERS, examples);
        assertEquals(
                ENTRIES.stream().map(PublishedEntry::id).toList(),
                List.copyOf(ANSWERS.entries().keySet()));
        for (var entry : ENTRIES) {
            var answer = ANSWERS.of(entry);
            if (counterparts.of(entry).isEmpty()) {
                assertTrue(answer.evidence() == null, entry.id());
                assertTrue(answer.left().isPresent() || answer.why().isPresent(), entry.id());
                answer.why().ifPresent(key -> assertTrue(ANSWERS.reasons().containsKey(key), key));
            } else {
                assertTrue(ANSWERS.evidence().containsKey(answer.evidence()), entry.id());
                assertTrue(answer.left().isEmpty() && answer.why().isEmpty(), entry.id());
            }
        }
    }

    @Test
    void figuresOfTheExamplesStateThePublishedValues() {
        var checked = 0;
        for (var figure : examples.figures()) {
            checked += Counterparts.entry(figure, ENTRIES)
                    .map(entry -> check(figure, entry))
                    .orElse(0);
        }
        assertTrue(checked > 50, checked + " figures checked");
    }

    private static int check(Figure figure, PublishedEntry entry) {
        var stated = figure.comparison();
        if (figure.id().equals(entry.id())) {
            if (entry.value().isNumber()) {
                var published = Quantities.base(entry.value().asDouble(), entry.unit());
                var own = Quantities.base(stated.published(), stated.unit());
                assertEquals(published, own, 1e-9 * Math.abs(published), figure.toString());
                return 1;
            }
            return 0;
        }
        var part = figure.id().substring(entry.id().length() + 1);
        if (!entry.value().has(part)) {
            return 0;
        }
        assertEquals(entry.value().get(part).asDouble(), stated.published(), figure.toString());
        return 1;
    }

    @Test
    void noFileNamesASourceThatCannotBeCited() {
        for (var entry : ENTRIES) {
            assertFalse(entry.source().isBlank(), entry.id());
            assertFalse(entry.source().matches(".*\\b(seed|same)\\b.*"), entry.source());
        }
    }
}
