package org.warmboot.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.guide.FigureTables;
import org.warmboot.guide.GuideFiles;
import org.warmboot.model.Action;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.library.TechniqueLibrary;

/** Pages, examples and links fit together. */
class PagesTest {

    private static final GuideFiles GUIDE = GuideFiles.underTest();
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");
    private static final Pattern EXAMPLE = Pattern.compile("--example ([a-z][\\w-]*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static List<Path> pages() {
        return GUIDE.pages();
    }

    @Test
    void everyExampleHasAPageThatShowsItsFigures() {
        var shown = new TreeSet<String>();
        pages().forEach(page -> FigureTables.MARKS
                .matcher(GuideFiles.read(page))
                .results()
                .map(mark -> mark.group(1))
                .forEach(shown::add));
        assertEquals(Examples.list().stream().map(Example::name).collect(Collectors.toCollection(TreeSet::new)), shown);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageRunsTheExamplesWhoseFiguresItShowsAndNamesNoOthers(Path page) {
        var text = GuideFiles.read(page);
        var named = EXAMPLE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
        named.forEach(name -> assertTrue(Examples.find(name).isPresent(), name));
        FigureTables.MARKS
                .matcher(text)
                .results()
                .forEach(mark -> assertTrue(named.contains(mark.group(1)), page + " does not run " + mark.group(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        LINK.matcher(GuideFiles.read(page))
                .results()
                .map(match -> match.group(1))
                .forEach(link -> {
                    var parts = link.split("#", 2);
                    var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                    assertTrue(Files.exists(target), page + " links to " + link);
                    if (parts.length > 1) {
                        assertTrue(anchors(target).anyMatch(parts[1]::equals), page + " links to " + link);
                    }
                });
    }

    @Test
    void theIndexLeadsToEveryPage() {
        var index = GuideFiles.read(GUIDE.page("index.md"));
        for (var page : pages()) {
            var name = page.getFileName().toString();
            assertTrue(name.equals("index.md") || index.contains("(" + name + ")"), name);
        }
    }

    @Test
    void everyActionAndEveryBuiltInTechniqueIsDescribed() {
        var text = GuideFiles.read(GUIDE.page("techniques.md"));
        Action.VALUES.forEach(each -> assertTrue(text.contains("`" + each.getLiteral() + "`"), each.getLiteral()));
        for (var technique : TechniqueLibrary.techniques()) {
            assertTrue(text.contains("`" + technique.getId() + "`"), technique.getId());
        }
    }

    @Test
    void everyKindOfElementIsDescribed() {
        var text = GuideFiles.read(GUIDE.page("scenario-file.md"));
        var kinds = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass kind && !kind.isAbstract())
                .map(each -> each.getName());
        kinds.forEach(kind -> assertTrue(text.contains("`" + kind + "`"), kind));
    }

    /** Headings as code hosts turn them into anchors. */
    private static Stream<String> anchors(Path page) {
        return HEADING.matcher(GuideFiles.read(page))
                .results()
                .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }
}
