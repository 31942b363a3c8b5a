package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of an element is for people: two may have the same, and a new name is no other element. Keys are ids. */
class NamesAreNoKeysTest {

    /** A call of something that gives a name for people, and a reference to it. */
    private static final String CALL = "(?:ElementNames\\.\\w+\\((?:[\\w.]|\\(\\))*\\)|\\b(?:\\w++(?:\\(\\))?+\\.)*"
            + "(?:getName|name|techniqueName|experimentName|serviceName|componentName)\\(\\))";

    private static final String REFERENCE =
            "\\w+::(?:getName|name|techniqueName|experimentName|serviceName|componentName)\\b";

    private static final Pattern KEY = Pattern.compile(String.join(
            "|",
            CALL + "\\s*\\.(?:equals|equalsIgnoreCase|compareTo|contentEquals)\\(",
            "\\b(?:equals|equalsIgnoreCase|contentEquals|isEqual)\\(\\s*" + CALL + "\\s*[,)]",
            "Objects\\.equals\\([^;]*?" + CALL + "\\s*\\)",
            "\\.(?:get|getOrDefault|containsKey|contains|put|putIfAbsent|computeIfAbsent|computeIfPresent|merge|indexOf)\\(\\s*"
                    + CALL + "\\s*[,)]",
            "\\b(?:groupingBy|toMap|partitioningBy)\\(\\s*(?:" + REFERENCE + "|\\w+ ->\\s*" + CALL + ")"));

    /** Sources in which a name tells one from another, and why that is right. */
    private static final Map<String, String> RIGHT = new TreeMap<>(Map.ofEntries(
            Map.entry("MatchedElements", "files that were written apart share no identifiers"),
            Map.entry("ExplorerLabels", "a name is not written twice in a row"),
            Map.entry("Supplies", "a file into which something is pasted may have its like under another identifier"),
            Map.entry("ForeignLinks", "likewise"),
            Map.entry("Sensitivity", "parameters of a formula have no other identifier than their names"),
            Map.entry("Examples", "examples are asked for by their names, which are those of their files"),
            Map.entry("ElementKinds", "names of classes are keys of the metamodel"),
            Map.entry("ParameterSources", "names of features are keys of the metamodel"),
            Map.entry("OpenValues", "likewise"),
            Map.entry("FoundValues", "likewise"),
            Map.entry("Proposal", "likewise"),
            Map.entry("TwinReader", "names of classes are keys of the metamodel"),
            Map.entry("ScenarioMerge", "tools that list hosts know no identifiers of ours")));

    @Test
    void namesForPeopleAreNoKeys() {
        var found = new TreeMap<String, String>();
        for (var source : Sources.ofAllBundles()) {
            var matcher = KEY.matcher(source.text());
            if (!RIGHT.containsKey(source.name()) && matcher.find()) {
                found.put(source.name(), matcher.group());
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void everyExceptionIsStillOne() {
        var needed = Sources.ofAllBundles().stream()
                .filter(source -> KEY.matcher(source.text()).find())
                .map(Sources.Source::name)
                .toList();
        RIGHT.forEach((name, reason) -> assertTrue(needed.contains(name), name + ": " + reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sheet.group().equals(experiment.name())",
                "if (host.getName().equals(wanted)) {",
                "Objects.equals(system.getName(), proposal.getName())",
                "Objects.equals(wanted, proposal.getName())",
                "rows.computeIfAbsent(run.techniqueName(), none -> new ArrayList<>())",
                "byName.get(run.parameters().serviceName())",
                "Collectors.groupingBy(Experiment::getName)",
                "Collectors.toMap(run -> run.techniqueName(), run -> run)",
                "ElementNames.orKind(service.getProfile()).equals(wanted)",
                "runs.get(place).name().equals(wanted)",
                "text.contains(run.techniqueName())"
            })
    void theRuleWouldNotice(String source) {
        assertTrue(KEY.matcher(source).find(), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.technique().equals(best.technique())",
                "map.put(experiment.id(), experiment.name())",
                "labels.add(host.getName())",
                "throw refuse(manager.get().plan().name())",
                "stream.map(Host::getName).toList()"
            })
    void theRuleLetsNamesBeShown(String source) {
        assertFalse(KEY.matcher(source).find(), source);
    }
}
