package org.warmboot.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.notation.NotationPackage;

/** What is saved is loaded again, as it was. */
class RoundTripTest {

    @Property(seed = "20261120", tries = 200)
    void aScenarioComesBackAsItWas(@ForAll long seed) throws ScenarioFileException {
        ScenarioDocument document = RandomScenarios.document(seed);
        byte[] bytes = ScenarioFiles.toBytes(document, "random");
        ScenarioDocument again = ScenarioFiles.load(new ByteArrayInputStream(bytes), "random");
        assertTrue(EcoreUtil.equals(roots(document), roots(again)));
        assertArrayEquals(bytes, ScenarioFiles.toBytes(again, "random"), "saving twice gives the same bytes");
        assertEquals(ScenarioDigest.sha256(bytes), again.sha256().orElseThrow());
    }

    /** EMF's own reader takes part as a witness that the files are XMI. */
    @Property(seed = "20261120", tries = 100)
    void otherReadersOfXmiSeeTheSame(@ForAll long seed) throws ScenarioFileException, IOException {
        ScenarioDocument document = RandomScenarios.document(seed);
        var resource = new XMIResourceImpl();
        var registry = new ResourceSetImpl();
        registry.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        registry.getPackageRegistry().put(NotationPackage.eNS_URI, NotationPackage.eINSTANCE);
        registry.getResources().add(resource);
        resource.load(new ByteArrayInputStream(ScenarioFiles.toBytes(document, "random")), null);
        assertTrue(EcoreUtil.equals(roots(document), resource.getContents()));
    }

    @Property(seed = "20261120", tries = 100)
    void everyElementStandsInTheLineWhereItsTagIs(@ForAll long seed) throws ScenarioFileException {
        byte[] bytes = ScenarioFiles.toBytes(RandomScenarios.document(seed), "random");
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        var positions =
                ScenarioFiles.load(new ByteArrayInputStream(bytes), "random").positions();
        positions.byId().forEach((id, at) -> {
            String line = lines[at.line() - 1];
            assertTrue(line.contains(" id=\"" + id + "\""), line);
            assertEquals('<', line.charAt(at.column() - 1));
            assertEquals(line.indexOf('<') + 1, at.column(), "one element per line");
        });
    }

    private static List<EObject> roots(ScenarioDocument document) {
        var roots = new ArrayList<EObject>();
        roots.add(document.scenario());
        document.diagram().ifPresent(roots::add);
        return roots;
    }
}
