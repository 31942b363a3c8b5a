package org.warmboot.exchange.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.examples.Examples;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFiles;

/** Where memory can be used up in the example of aging, whose file says what ages and who watches it. */
class AgingPlaceTest {

    private final Scenario scenario = example();

    @Test
    void hypervisorAndDomainsHaveTheirModelsCapacitiesAndPolicies() {
        var places = AgingPlace.all(scenario);
        assertEquals(
                List.of("xen", "dom0", "net", "block", "vm-1", "vm-2", "vm-3", "vm-4"),
                places.stream().map(place -> place.element().getId()).toList());
        var dom0 = places.get(1);
        assertEquals("xenstored-leak", dom0.model().getId());
        assertEquals(AgingIndicator.PRIVILEGED_MEMORY, dom0.indicator());
        assertEquals(512 << 20, dom0.capacity().getAsDouble());
        assertEquals(List.of("vmm-at-80"), ids(dom0.policies()));
        assertEquals("heap-leak", places.get(0).model().getId());
        assertEquals(List.of(), ids(places.get(0).policies()), "nobody watches the heap");
        assertEquals(1L << 30, places.get(4).capacity().getAsDouble());
    }

    @Test
    void whatHasNoModelGetsOneOnlyWhenItIsTaken() {
        var hypervisor = scenario.getHosts().getFirst().getHypervisor();
        hypervisor.setAging(null);
        int models = scenario.getAgingModels().size();
        var place = AgingPlace.all(scenario).getFirst();
        var fresh = place.model();
        assertEquals(AgingIndicator.HYPERVISOR_HEAP, fresh.getIndicator());
        assertNull(hypervisor.getAging());
        assertEquals(models, scenario.getAgingModels().size());
        place.attach(fresh);
        assertSame(fresh, hypervisor.getAging());
        assertNotNull(fresh.getId());
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }

    private static Scenario example() {
        var aging = Examples.list().stream()
                .filter(each -> each.fileName().startsWith("aging"))
                .findFirst()
                .orElseThrow();
        try (var file = Examples.open(aging)) {
            return ScenarioFiles.load(file, aging.fileName()).scenario();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
