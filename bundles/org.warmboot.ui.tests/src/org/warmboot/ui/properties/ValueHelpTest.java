package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelPackage;

/** What is said of the values that are written: the law for all attributes of the metamodel. */
class ValueHelpTest {

    private static final Pattern WRONG_ARTICLE = Pattern.compile("\\b(?:[Aa] [aeiou]|[Aa]n [^aeiouh ])");
    private static final List<String> WRONG = List.of("much", "4 parsecs", "", "-5 GiB", "-5 s", "1e999 s", "0.5x");

    @Test
    void theExampleOfEveryWrittenValueCanBeWrittenAsItIs() {
        written().forEach(attribute -> {
            var example = ValueHelp.example(attribute);
            assertFalse(example.isEmpty(), attribute.getName());
            assertDoesNotThrow(() -> ValueFormat.read(attribute, example), attribute.getName());
        });
    }

    @Test
    void whatIsWrongWithAValueIsSaidInASentenceThatIsRight() {
        written().forEach(attribute -> {
            int refused = 0;
            for (var text : WRONG) {
                try {
                    ValueFormat.read(attribute, text);
                } catch (IllegalArgumentException wrong) {
                    refused++;
                    var said = wrong.getMessage();
                    assertFalse(
                            WRONG_ARTICLE.matcher(said.replace(text, "")).find(), attribute.getName() + ": " + said);
                    assertTrue(said.contains(text), said);
                }
            }
            assertTrue(refused >= 2 || attribute.isMany(), attribute.getName());
        });
    }

    @Test
    void aWrongValueNamesWhatIsAllowed() {
        var memory = ModelPackage.Literals.HOST__MEMORY;
        var wrong = assertThrows(IllegalArgumentException.class, () -> ValueFormat.read(memory, "4 parsecs"));
        assertEquals(
                "\"4 parsecs\" has the unknown unit \"parsecs\": an amount of data is written with one of "
                        + "B, KiB, MiB, GiB, TiB, KB, MB, GB, TB, such as \"1 GiB\"",
                wrong.getMessage());
    }

    private static Stream<EAttribute> written() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(kind -> ((EClass) kind).getEAttributes().stream())
                .filter(attribute -> !(attribute.getEAttributeType() instanceof EEnum)
                        && attribute.getEAttributeType() != EcorePackage.Literals.EBOOLEAN
                        && attribute.getEAttributeType().getInstanceClass() != String.class);
    }
}
