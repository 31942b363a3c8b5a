package org.warmboot.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;

class ParameterPathTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final Scenario scenario = scenario();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hosts[web-1].hypervisor.leakRate                   | hosts[web-1].hypervisor.leakRate",
                "hosts[web-1].hypervisor.heapLeak                   | hosts[web-1].hypervisor.leakRate",
                "hosts[Web server].vmm.heapSize                     | hosts[web-1].hypervisor.heap",
                "hosts[\"Web server\"].guests[vm-1.a].memory        | hosts[web-1].domains[vm-1.a].memory",
                "hosts['Web server'] . domains[ vm-1.a ] . memory   | hosts[web-1].domains[vm-1.a].memory",
                "hosts[1].disks[1].readRate                         | hosts[web-1].disks[disk-1].readRate",
                "hosts[web-1].guests[vm-1.a].os.bootTime            | operatingSystems[linux].bootTime",
                "hosts[web-1].hypervisor.failure.timeToFailure.mean | failureModels[crash].timeToFailure.mean",
                "failureModels[crash].mttf                          | failureModels[crash].timeToFailure.mean",
                "failureModels[crash].timeToRepair.samples[2]       | failureModels[crash].timeToRepair.samples[2]",
                "policies[weekly].windows[2].length                 | policies[weekly].windows[sunday].length",
                "policies[weekly].trigger.interval                  | policies[weekly].trigger.interval",
                "seed                                               | seed"
            })
    void aPathLeadsToItsParameterWhateverTheElementsAreCalled(String path, String canonical) {
        Parameter found = ParameterPath.parse(path).resolve(scenario);
        assertEquals(canonical, found.path());
        assertEquals(found, ParameterPath.parse(canonical).resolve(scenario));
    }

    @Test
    void aParameterTellsItsValueAsInTheFileAndInBaseUnits() {
        Parameter leak = ParameterPath.parse("hosts[web-1].hypervisor.heapLeak").resolve(scenario);
        assertEquals("4 KiB/h", leak.value());
        assertEquals(OptionalDouble.of(4096.0 / 3600), leak.number());
        assertSame(hypervisor(), leak.owner());
        assertEquals(
                OptionalDouble.of(1800),
                ParameterPath.parse("failureModels[crash].timeToRepair.samples[2]")
                        .resolve(scenario)
                        .number());
        assertEquals(
                OptionalDouble.empty(),
                ParameterPath.parse("hosts[web-1].hypervisor.kind")
                        .resolve(scenario)
                        .number());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hosts[web-1].hypervizor.heap        | \"hypervizor\" is unknown in \"Web server\", which has id, name",
                "hosts[web-1].hypervizor.heap        | did you mean \"hypervisor\"?",
                "hosts[web-2].hypervisor.heap        | \"hosts\" has no \"web-2\" among its 3: web-1, twin-1, twin-2; did",
                "hosts[Twin].cores                   | more than one \"Twin\": choose by the id, one of twin-1, twin-2",
                "hosts.cores                         | \"hosts\" needs a choice in brackets, one of 3: web-1, twin-1, twin-2",
                "hosts[web-1].hypervisor[1].heap     | \"hypervisor\" holds one thing only, so that \"[1]\" must go",
                "hosts[web-1].cores[1]               | \"cores\" holds one thing only",
                "hosts[twin-1].hypervisor.heap       | \"Twin\" has no hypervisor",
                "hosts[web-1].hypervisor             | \"hypervisor\" of \"Web server\" is not a value",
                "hosts[web-1].cores.heap             | \"cores\" of \"Web server\" is a value",
                "failureModels[crash].mttr           | \"mean\" is unknown in \"Empirical\", which has samples",
                "failureModels[crash].timeToRepair.samples | choose a value by its number in brackets, from 1 to 2",
                "failureModels[crash].timeToRepair.samples[3] | choose a value by its number in brackets, from 1 to 2",
                "hosts[web-1.cores                   | is not a path, from \"hosts[web-1.cores\" on",
                "hosts[web-1]..cores                 | is not a path, from \".cores\" on",
                "hosts[web-1].                       | is not a path",
                "hosts[web-1].hypervisor.lifeTime    | \"lifeTime\" is unknown"
            })
    void aPathThatLeadsNowhereNamesTheStepAndWhatIsThere(String path, String expected) {
        var thrown = assertThrows(
                PathException.class, () -> ParameterPath.parse(path).resolve(scenario));
        assertTrue(thrown.getMessage().contains(expected), thrown::getMessage);
    }

    @Test
    void aValueIsSetWithItsUnit() {
        var path = ParameterPath.parse("hosts[web-1].hypervisor.heapLeak");
        assertEquals("8 KiB/h", path.set(scenario, "8192 B/h").value());
        assertEquals(8192.0 / 3600, hypervisor().getLeakRate());
        ParameterPath.parse("failureModels[crash].timeToRepair.samples[1]").set(scenario, "2 h");
        assertEquals(
                "2 h",
                ParameterPath.parse("failureModels[crash].timeToRepair.samples[1]")
                        .resolve(scenario)
                        .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 KiB", "8", "fast", "-1 KiB/h", "NaN KiB/h", ""})
    void aValueThatDoesNotFitChangesNothing(String value) {
        var path = ParameterPath.parse("hosts[web-1].hypervisor.heapLeak");
        var thrown = assertThrows(PathException.class, () -> path.set(scenario, value));
        assertTrue(thrown.getMessage().startsWith("hosts[web-1].hypervisor.leakRate: "), thrown::getMessage);
        assertEquals(4096.0 / 3600, hypervisor().getLeakRate());
    }

    @ParameterizedTest(name = "{0} = {1} reads {2}")
    @CsvSource({
        "policies[weekly].trigger.interval, 1209600.0000000002, 2 weeks",
        "policies[weekly].trigger.interval, 129600, 36 h",
        "hosts[web-1].memory, 1610612736.3, 1.5 GiB",
        "hosts[web-1].cores, 2.6, 3",
        "policies[weekly].windows[2].length, 0.1, 0.1 s"
    })
    void aComputedNumberIsWrittenSoThatPeopleCanReadIt(String path, double number, String expected) {
        assertEquals(
                expected,
                ParameterPath.parse(path).resolve(scenario).setNumber(number).value());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatIsNoDurationIsRefused(double number) {
        Parameter interval =
                ParameterPath.parse("policies[weekly].trigger.interval").resolve(scenario);
        assertThrows(PathException.class, () -> interval.setNumber(number));
        assertEquals(
                interval,
                ParameterPath.parse("policies[weekly].trigger.interval").resolve(scenario));
    }

    @Test
    void everyNumberIsListedOnceByThePathThatLeadsToIt() {
        List<Parameter> all = Paths.all(scenario);
        assertEquals(all.size(), all.stream().map(Parameter::path).distinct().count());
        all.forEach(each -> assertEquals(each, ParameterPath.parse(each.path()).resolve(scenario)));
        List<String> paths = all.stream().map(Parameter::path).toList();
        assertTrue(
                paths.containsAll(List.of(
                        "hosts[web-1].cores",
                        "policies[weekly].windows[sunday].length",
                        "failureModels[crash].timeToRepair.samples[2]",
                        "policies[weekly].trigger.interval")),
                paths::toString);
        assertTrue(paths.stream().noneMatch(each -> each.endsWith("seed") || each.startsWith("publishedFigures")));
    }

    private Hypervisor hypervisor() {
        return scenario.getHosts().getFirst().getHypervisor();
    }

    /** A host with a leak, two hosts of one name, a failure model and a policy with windows. */
    private static Scenario scenario() {
        var scenario = FACTORY.createScenario();
        scenario.setId("test");
        var host = FACTORY.createHost();
        host.setId("web-1");
        host.setName("Web server");
        host.getDisks().add(FACTORY.createDisk());
        host.setHypervisor(FACTORY.createHypervisor());
        host.getHypervisor().setLeakRate(4096.0 / 3600);
        var guest = FACTORY.createGuestDomain();
        guest.setId("vm-1.a");
        host.getDomains().add(guest);
        scenario.getHosts().add(host);
        for (String id : List.of("twin-1", "twin-2")) {
            var twin = FACTORY.createHost();
            twin.setId(id);
            twin.setName("Twin");
            scenario.getHosts().add(twin);
        }
        var system = FACTORY.createOperatingSystem();
        system.setId("linux");
        scenario.getOperatingSystems().add(system);
        guest.setOperatingSystem(system);
        var crash = FACTORY.createFailureModel();
        crash.setId("crash");
        crash.setTimeToFailure(FACTORY.createExponential());
        var repair = FACTORY.createEmpirical();
        repair.getSamples().addAll(List.of(600.0, 1800.0));
        crash.setTimeToRepair(repair);
        scenario.getFailureModels().add(crash);
        host.getHypervisor().setFailure(crash);
        var policy = FACTORY.createPolicy();
        policy.setId("weekly");
        policy.setTrigger(FACTORY.createTimeTrigger());
        policy.getWindows().add(FACTORY.createMaintenanceWindow());
        policy.getWindows().add(FACTORY.createMaintenanceWindow());
        policy.getWindows().getLast().setId("sunday");
        scenario.getPolicies().add(policy);
        scenario.getPublishedFigures().add(FACTORY.createPublishedFigure());
        Ids.fillIn(List.of(scenario));
        return scenario;
    }
}
