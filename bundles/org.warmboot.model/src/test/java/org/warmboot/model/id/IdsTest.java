package org.warmboot.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage;

class IdsTest {

    @Test
    void aFreshIdentifierIsTheFirstFreeNumber() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        assertEquals("host-1", Ids.fresh(scenario, "host"));
        for (String taken : List.of("host-1", "host-3")) {
            var host = ModelFactory.eINSTANCE.createHost();
            host.setId(taken);
            scenario.getHosts().add(host);
        }
        assertEquals("host-2", Ids.fresh(scenario, "host"));
    }

    @Test
    void onlyMissingIdentifiersAreFilledIn() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("mine");
        scenario.getOperatingSystems().add(ModelFactory.eINSTANCE.createOperatingSystem());
        Ids.fillIn(List.of(scenario));
        assertEquals("mine", scenario.getId());
        assertEquals(
                "operating-system-1", scenario.getOperatingSystems().getFirst().getId());
    }

    @Test
    void anIdentifierNeverLooksLikeAReferenceToAnotherFile() {
        assertTrue(Ids.isValid("vm-1.ssh_\u00e9"));
        for (String bad : List.of("", "1a", "a b", "a#b", "a/b", "a\"b", "-a")) {
            assertFalse(Ids.isValid(bad), bad);
        }
        assertEquals("guest-domain", Ids.prefix(ModelPackage.Literals.GUEST_DOMAIN));
    }
}
