package org.warmboot.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelPackage;

/** The metamodel explains itself: guide, properties and actions take their sentences from there. */
class DocumentationTest {

    /** Their literals are the days of the week. */
    private static final Set<EEnum> PLAIN = Set.of(ModelPackage.Literals.WEEKDAY);

    @Test
    void everyClassAttributeReferenceAndLiteralHasASentence() {
        var all = explained().toList();
        assertTrue(all.size() > 400, all.size() + " of them");
        assertEquals(
                List.of(),
                all.stream()
                        .filter(each -> !isSentence(each))
                        .map(EcoreUtil::getURI)
                        .toList());
    }

    @Test
    void theSentencesAreThereAtRunTime() {
        assertEquals(
                "Hardware reset including the power-on self-test.",
                EcoreUtil.getDocumentation(ModelPackage.Literals.HOST__RESET_TIME));
    }

    private static boolean isSentence(ENamedElement element) {
        var text = EcoreUtil.getDocumentation(element);
        return text != null && text.endsWith(".") && !text.contains("TODO");
    }

    private static Stream<ENamedElement> explained() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind),
                        kind instanceof EClass type
                                ? type.getEStructuralFeatures().stream()
                                : kind instanceof EEnum choice && !PLAIN.contains(choice)
                                        ? choice.getELiterals().stream()
                                        : Stream.of()));
    }
}
