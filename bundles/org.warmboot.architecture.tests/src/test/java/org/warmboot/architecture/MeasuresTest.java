package org.warmboot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a run can be told by is written in one catalogue; everybody else asks it. */
class MeasuresTest {

    private static final JavaClasses CLASSES = Bundles.all();
    private static final String CATALOGUE = "org.warmboot.experiment.measure..";

    /** Parts of a run that are nothing but measures. */
    private static final Set<String> PARTS = Set.of(
            "org.warmboot.experiment.result.Costs",
            "org.warmboot.experiment.result.RebootTasks",
            "org.warmboot.experiment.result.Requests");

    @Test
    void numbersOfPartsAreReadByTheCatalogue() {
        // runners make the parts, and the results file holds them as they are
        readOutside("org.warmboot.experiment.run..", "org.warmboot.report.json..")
                .check(CLASSES);
    }

    @Test
    void theRuleWouldNoticeANumberReadElsewhere() {
        var rule = readOutside("org.warmboot.experiment.run..");
        assertThrows(AssertionError.class, () -> rule.check(CLASSES), "the results file reads them");
    }

    @Test
    void theCatalogueKnowsResultsAndNothingElse() {
        classes()
                .that()
                .resideInAPackage(CATALOGUE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CATALOGUE, "org.warmboot.experiment.result..", "java..")
                .check(CLASSES);
    }

    /** A list of measures beside the catalogue would name them by their keys; keys of one word mean other things too. */
    @Test
    void noOtherSourceNamesAMeasureByItsKey() throws IOException {
        var keys = keys();
        assertFalse(keys.isEmpty());
        var found = new ArrayList<String>();
        for (var bundle : Bundles.found()) {
            for (var source : sources(bundle)) {
                var text = Files.readString(source);
                keys.stream()
                        .filter(key -> text.contains('"' + key + '"'))
                        .forEach(key -> found.add(key + " in " + source));
            }
        }
        assertEquals(List.of(), found);
    }

    private static ArchRule readOutside(String... packages) {
        var allowed = new ArrayList<>(List.of(packages));
        allowed.add(CATALOGUE);
        allowed.add("org.warmboot.experiment.result..");
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed.toArray(String[]::new))
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "reads a part that is nothing but measures",
                        access -> PARTS.contains(access.getTargetOwner().getFullName())));
    }

    private static Set<String> keys() throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(bundle("experiment")
                .resolve("src/main/resources/org/warmboot/experiment/measure/measures.properties"))) {
            words.load(file);
        }
        var keys = new TreeSet<>(words.stringPropertyNames());
        keys.removeIf(key -> key.contains(".") || !key.contains("-"));
        return keys;
    }

    private static List<Path> sources(String bundle) throws IOException {
        var folder = Files.exists(bundle(bundle).resolve("src/main/java"))
                ? bundle(bundle).resolve("src/main/java")
                : bundle(bundle).resolve("src");
        if (bundle.endsWith("tests") || !Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path bundle(String name) {
        return Path.of(System.getProperty("warmboot.bundles")).resolve("org.warmboot." + name);
    }
}
