package org.warmboot.exchange.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.library.TechniqueLibrary;
import org.yaml.snakeyaml.Yaml;

/** Files for other tools are what these tools take. */
class OutputsTest {
    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    static List<Example> examples() {
        return Examples.list();
    }

    static List<Technique> techniques() {
        return TechniqueLibrary.techniques();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aGraphHasAFrameForEachHostAndANodeForEachDomain(Example example) throws Exception {
        var scenario = load(example);
        var graph = DotGraph.of(scenario);
        var bare = QUOTED.matcher(graph).replaceAll("Q");
        assertTrue(bare.startsWith("graph Q {"), bare);
        assertEquals(count(bare, '{'), count(bare, '}'));
        assertEquals(0, count(bare, '"'), "every quote is closed");
        scenario.getHosts().forEach(host -> {
            assertEquals(1, occurrences(graph, "subgraph \"cluster_" + host.getId() + "\""), host.getId());
            host.getDomains()
                    .forEach(domain ->
                            assertEquals(1, occurrences(graph, "  \"" + domain.getId() + "\" ["), domain.getId()));
        });
    }

    @Test
    void namesCannotBreakOutOfAGraph() {
        assertEquals("\"a\\\\\\\"; b [\\nx\"", DotGraph.quoted("a\\\"; b [\nx"));
    }

    @Test
    void aThresholdBecomesAnAlertOfPrometheus() {
        var scenario = threshold(AgingIndicator.PRIVILEGED_MEMORY, "node1.example.org");
        Map<String, List<Map<String, Object>>> file =
                new Yaml().load(AlertRules.of(scenario).orElseThrow());
        var rules = (List<?>) file.get("groups").getFirst().get("rules");
        var rule = (Map<?, ?>) rules.getFirst();
        assertEquals(
                "1 - node_memory_MemAvailable_bytes{instance=~\"node1\\\\.example\\\\.org(:[0-9]+)?\"}"
                        + " / node_memory_MemTotal_bytes{instance=~\"node1\\\\.example\\\\.org(:[0-9]+)?\"} > 0.85",
                rule.get("expr"));
        assertEquals("10m", rule.get("for"));
        assertEquals("node1.example.org", ((Map<?, ?>) rule.get("labels")).get("machine"));
    }

    @Test
    void awkwardNamesStayWithinAnAlert() {
        var name = "it's \"odd\"\n- alert: x";
        Map<String, List<Map<String, Object>>> file = new Yaml()
                .load(AlertRules.of(threshold(AgingIndicator.PRIVILEGED_MEMORY, name))
                        .orElseThrow());
        assertEquals(1, ((List<?>) file.get("groups").getFirst().get("rules")).size());
    }

    @Test
    void whatNoExporterMeasuresIsARemarkAndNoAlert() {
        var text = AlertRules.of(threshold(AgingIndicator.HYPERVISOR_HEAP, "node1"))
                .orElseThrow();
        assertTrue(text.startsWith("# Policy \"limit\" watches the hypervisor-heap"), text);
        assertTrue(text.contains("rules: []"), text);
        assertEquals(Optional.empty(), AlertRules.of(MODEL.createScenario()));
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void aRunbookNamesEveryStepAfterThoseThatItWaitsFor(Technique technique) {
        var host = MODEL.createHost();
        host.setName("a|b");
        var text = Runbook.of(technique, Optional.empty(), List.of(new ExpectedTurn(host, 42, Map.of(), 60)));
        var rows = text.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
        var steps = rows.subList(1, rows.size());
        assertEquals(technique.getSteps().size(), steps.size());
        var done = new ArrayList<Integer>();
        for (var row : steps) {
            var cells = row.split("(?<!\\\\)\\|");
            assertEquals(6, cells.length, row);
            for (var before : cells[3].strip().split(", ")) {
                assertTrue(before.isEmpty() || done.contains(Integer.parseInt(before)), row);
            }
            done.add(Integer.parseInt(cells[1].strip()));
        }
        assertTrue(text.contains("| 1 | a\\|b | 0 | 42 s | 60 s |"), text);
    }

    @Test
    void thereIsNoWayBackOnceTheHypervisorIsGone() {
        var cold = TechniqueLibrary.find("cold").orElseThrow();
        var order = StepOrder.of(cold);
        assertEquals("just stop, nothing has happened", WayBack.before(order.getFirst(), order));
        assertEquals("undo: boot guest domains", WayBack.before(order.get(1), order));
        assertEquals("no way back: go on", WayBack.before(order.getLast(), order));
    }

    private static Scenario threshold(AgingIndicator indicator, String host) {
        var scenario = MODEL.createScenario();
        var machine = MODEL.createHost();
        machine.setName(host);
        machine.getDomains().add(MODEL.createPrivilegedDomain());
        scenario.getHosts().add(machine);
        var policy = MODEL.createPolicy();
        policy.setName("limit");
        policy.getTargets().add(machine);
        var trigger = MODEL.createThresholdTrigger();
        trigger.setIndicator(indicator);
        trigger.setLevel(0.85);
        policy.setTrigger(trigger);
        scenario.getPolicies().add(policy);
        return scenario;
    }

    private static Scenario load(Example example) throws Exception {
        try (var stream = Examples.open(example)) {
            return ScenarioFiles.load(stream, example.fileName()).scenario();
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
