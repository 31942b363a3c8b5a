package org.warmboot.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

/** What holds in every room, or in all below the window. */
class HouseRulesTest {

    private static final JavaClasses CLASSES = Bundles.all();

    private static final DescribedPredicate<JavaClass> HAND_WRITTEN =
            DescribedPredicate.describe("are written by hand", Bundles::isHandWritten);

    @Test
    void nothingBelowTheEditorsKnowsTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.warmboot.edit..", "org.warmboot.diagram..", "org.warmboot.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.gef..")
                .check(CLASSES);
    }

    @Test
    void commandsOnTheModelKnowNoWidgets() {
        noClasses()
                .that()
                .resideInAPackage("org.warmboot.edit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theEngineIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("org.warmboot.engine..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.warmboot.engine..", "java..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.warmboot.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.awt..")
                .check(CLASSES);
    }

    @Test
    void analysisKnowsNoMetamodel() {
        noClasses()
                .that()
                .resideInAPackage("org.warmboot.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse..", "org.osgi..", "java.awt..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theMeaningOfAScenarioDoesNotDependOnItsPicture() {
        // the initialisers of generated packages load each other, whichever way their classes depend
        noClasses()
                .that()
                .resideInAnyPackage("org.warmboot.model", "org.warmboot.model.impl")
                .and()
                .doNotHaveSimpleName("ModelPackageImpl")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.warmboot.model.notation..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that(HAND_WRITTEN)
                .and()
                .resideOutsideOfPackage("org.warmboot.cli..")
                // without a display the desktop has no other place to say so
                .and()
                .doNotHaveFullyQualifiedName("org.warmboot.ui.application.Application")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void noStackTraceIsPrinted() {
        noClasses()
                .should()
                .callMethodWhere(target(name("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))))
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(HAND_WRITTEN)
                .and()
                // tables that a compiler makes for switches
                .haveNameNotContaining("$")
                .should()
                .beFinal()
                .check(CLASSES);
    }
}
