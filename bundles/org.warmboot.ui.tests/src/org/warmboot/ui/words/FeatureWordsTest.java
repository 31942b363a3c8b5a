package org.warmboot.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.ModelPackage.Literals;

/** What values mean is said by the metamodel alone; the window adds names. */
class FeatureWordsTest {

    @Test
    void explanationsAreThoseOfTheMetamodel() {
        assertEquals(
                "Hardware reset including the power-on self-test.",
                FeatureWords.explanation(Literals.HOST__RESET_TIME));
        assertEquals("Hardware reset", FeatureWords.label(Literals.HOST, Literals.HOST__RESET_TIME));
    }

    @Test
    void theWindowHasTextsForNamesOfValuesAndKindsThatExist() {
        var keys = ResourceBundle.getBundle("org.warmboot.ui.words.features").keySet();
        assertEquals(
                List.of(), keys.stream().filter(key -> !isName(key)).sorted().toList());
    }

    @Test
    void noNameOfAValueHasAnAbbreviationInSmallLetters() {
        var names = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .flatMap(kind ->
                        kind.getEStructuralFeatures().stream().map(feature -> FeatureWords.label(kind, feature)))
                .filter(name -> name.matches("(?i).*\\b(v?cpus?|os|vm|id|io)\\b.*"))
                .toList();
        assertEquals(List.of(), names);
    }

    private static boolean isName(String key) {
        var parts = key.split("\\.");
        return ModelPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass kind
                && (parts.length == 1
                        || parts.length == 3
                                && parts[2].equals("label")
                                && kind.getEStructuralFeature(parts[1]) != null);
    }
}
