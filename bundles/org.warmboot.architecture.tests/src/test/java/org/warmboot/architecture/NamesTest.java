package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads the name of a class in one bundle knows which one is meant. An element of the metamodel and what it is
 * compiled into have one name on purpose.
 */
class NamesTest {

    /** Each bundle has texts of its own, by the same name. */
    private static final String TEXTS = "Messages";

    @Test
    void noTwoClassesShareAName() {
        var names = packagesByName();
        assertTrue(names.size() > 1000, names.size() + " classes");
        var shared = names.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !entry.getKey().equals(TEXTS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(Map.of(), shared);
    }

    private static TreeMap<String, TreeSet<String>> packagesByName() {
        var names = new TreeMap<String, TreeSet<String>>();
        Bundles.all().stream()
                .filter(Bundles::isHandWritten)
                .filter(NamesTest::isOnTop)
                .forEach(each -> names.computeIfAbsent(each.getSimpleName(), none -> new TreeSet<>())
                        .add(each.getPackageName()));
        return names;
    }

    private static boolean isOnTop(JavaClass each) {
        return each.isTopLevelClass() && !each.getSimpleName().equals("package-info");
    }
}
