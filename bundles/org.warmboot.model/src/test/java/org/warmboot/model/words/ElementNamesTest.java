package org.warmboot.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelFactory;

class ElementNamesTest {

    @Test
    void namesOfTheMetamodelBecomeWords() {
        assertEquals("recreate head start", CamelCase.words("recreateHeadStart"));
        assertEquals("quick reload", CamelCase.words("quick-reload"));
        assertEquals("Privileged domain", CamelCase.title("PrivilegedDomain"));
        assertEquals("", CamelCase.title(""));
        assertEquals("operating-system", CamelCase.hyphenated("OperatingSystem"));
    }

    @Test
    void aNameThatSomebodyGaveComesFirst() {
        var guest = ModelFactory.eINSTANCE.createGuestDomain();
        guest.setId("vm1");
        guest.setName("Web shop");
        assertEquals("Web shop", ElementNames.orId(guest));
        assertEquals("Web shop", ElementNames.orKind(guest));
    }

    @Test
    void aBlankNameIsNone() {
        var guest = ModelFactory.eINSTANCE.createGuestDomain();
        guest.setName(" ");
        assertEquals(Optional.empty(), ElementNames.given(guest));
        assertEquals("guest domain", ElementNames.orKind(guest));
        assertEquals("", ElementNames.orId(guest));
        guest.setId("vm1");
        assertEquals("vm1", ElementNames.orId(guest));
    }
}
