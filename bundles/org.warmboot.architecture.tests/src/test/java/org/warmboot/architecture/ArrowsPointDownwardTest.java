package org.warmboot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each bundle uses only those that the plan of the house puts below it. */
class ArrowsPointDownwardTest {

    private static final JavaClasses CLASSES = Bundles.all();

    /** Bundle, and the bundles it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("engine", Set.of()),
            Map.entry("analysis", Set.of("engine")),
            Map.entry("model", Set.of()),
            Map.entry("style", Set.of()),
            Map.entry("drawing", Set.of("model", "style", "experiment")),
            Map.entry("validation", Set.of("model")),
            Map.entry("examples", Set.of("model")),
            Map.entry("experiment", Set.of("model", "engine", "analysis", "validation")),
            Map.entry("findings", Set.of("engine", "model", "experiment", "validation", "style")),
            Map.entry("report", Set.of("analysis", "experiment", "findings", "validation", "drawing", "style")),
            Map.entry("exchange", Set.of("model", "validation", "analysis", "style")),
            Map.entry(
                    "cli",
                    Set.of(
                            "engine",
                            "analysis",
                            "model",
                            "validation",
                            "style",
                            "drawing",
                            "examples",
                            "experiment",
                            "exchange",
                            "findings",
                            "report")),
            Map.entry("edit", Set.of("model", "drawing")),
            Map.entry("diagram", Set.of("model", "edit", "validation", "drawing", "style")),
            Map.entry(
                    "ui",
                    Set.of(
                            "engine",
                            "analysis",
                            "model",
                            "validation",
                            "examples",
                            "experiment",
                            "findings",
                            "exchange",
                            "report",
                            "style",
                            "drawing",
                            "edit",
                            "diagram")));

    @SuppressWarnings("unused")
    private static final List<String> BUNDLES =
            MAY_USE.keySet().stream().sorted().toList();

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void aBundleUsesOnlyThoseBelowIt(String bundle) {
        var forbidden = new HashSet<>(MAY_USE.keySet());
        forbidden.removeAll(MAY_USE.get(bundle));
        forbidden.remove(bundle);
        noClasses()
                .that()
                .resideInAPackage("org.warmboot." + bundle + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream()
                        .map(name -> "org.warmboot." + name + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(Bundles.DESKTOP.contains(bundle))
                .check(CLASSES);
    }

    @Test
    void theRuleWouldNoticeAnArrowThatPointsUpward() {
        var rule = noClasses()
                .that()
                .resideInAPackage("org.warmboot.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.warmboot.report..");
        assertThrows(AssertionError.class, () -> rule.check(CLASSES));
    }

    @Test
    void everyBundleHasItsPlaceInThePlan() {
        var known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(Bundles.NO_ROOMS);
        assertEquals(List.copyOf(known), Bundles.found());
        var read = new TreeSet<>(Bundles.PLAIN);
        read.addAll(Bundles.DESKTOP);
        assertEquals(new TreeSet<>(MAY_USE.keySet()), read);
    }

    @Test
    void everyBundleIsRead() {
        for (var bundle : Bundles.PLAIN) {
            assertTrue(
                    CLASSES.stream().anyMatch(each -> each.getPackageName().startsWith("org.warmboot." + bundle)),
                    bundle);
        }
    }
}
