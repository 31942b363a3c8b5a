package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One class makes words of names of the metamodel, and one says what an element without a name is called. */
class WordsTest {

    private static final Pattern SPLITS = Pattern.compile(
            "\\(\\?<=\\[a-z\\]\\)|\\(\\?=\\[A-Z\\]\\)|\\(\\[A-Z\\]\\)|\\\\p\\{(?:Lu|Upper)\\}|isUpperCase\\(|splitByCharacterType");

    private static final Pattern NAMES =
            Pattern.compile("getName\\(\\)\\.isBlank\\(\\)|getName\\(\\) == null\\s*(?:\\?|\\|\\|)");

    /** Whose name stands for something else where it has none of its own. */
    private static final List<String> FIELD = List.of("NameField");

    @Test
    void namesOfTheMetamodelAreSplitInOnePlace() {
        assertEquals(List.of("CamelCase"), having(SPLITS));
    }

    @Test
    void elementsWithoutANameAreNamedInOnePlace() {
        assertEquals(
                List.of(),
                having(NAMES).stream().filter(name -> !FIELD.contains(name)).toList());
    }

    @Test
    void theRulesWouldNotice() {
        assertTrue(SPLITS.matcher("name.replaceAll(\"(?<=[a-z])(?=[A-Z])\", \" \")")
                .find());
        assertTrue(SPLITS.matcher("name.replaceAll(\"([A-Z])\", \" $1\")").find());
        assertTrue(SPLITS.matcher("if (Character.isUpperCase(c)) {").find());
        assertTrue(
                NAMES.matcher("host.getName() == null ? kind : host.getName()").find());
        assertTrue(NAMES.matcher("host.getName().isBlank()").find());
    }

    private static List<String> having(Pattern pattern) {
        return Sources.ofAllBundles().stream()
                .filter(source -> pattern.matcher(source.text()).find())
                .map(Sources.Source::name)
                .sorted()
                .toList();
    }
}
