package org.warmboot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** What the rooms inside of the experiments may know. */
class ExperimentRoomsTest {

    private static final JavaClasses CLASSES = Bundles.all();

    @Test
    void resultsKnowNothingOfHowTheyCameAbout() {
        classes()
                .that()
                .resideInAPackage("org.warmboot.experiment.result..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.warmboot.experiment.result..", "java..")
                .check(CLASSES);
    }

    @Test
    void longRunsAreSimulatedAndSolvedWithoutTheirScenario() {
        noClasses()
                .that()
                .resideInAnyPackage("org.warmboot.experiment.longrun..", "org.warmboot.experiment.solve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.warmboot.model..", "org.warmboot.validation..", "org.eclipse..")
                .check(CLASSES);
    }
}
