package org.warmboot.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.difference.Difference.Kind;
import org.warmboot.model.file.RandomScenarios;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** Two versions have no differences exactly when their files are equal, and each difference names its element. */
class DifferencesTest {
    private final Scenario before = scenario();
    private final Scenario after = scenario();

    @Property(seed = "20261201", tries = 400)
    void versionsHaveNoDifferencesExactlyWhenTheirFilesAreEqual(@ForAll long seed) throws ScenarioFileException {
        var document = RandomScenarios.document(seed);
        var bytes = ScenarioFiles.toBytes(document, "one");
        var one = load(bytes);
        var other = load(bytes);
        assertEquals(List.of(), Differences.between(one, other));
        disturb(other, new Random(seed));
        var changed = ScenarioFiles.toBytes(other, "other");
        var found = Differences.between(one, load(changed));
        assertEquals(Arrays.equals(bytes, changed), found.isEmpty(), () -> String.valueOf(found));
    }

    @Test
    void aChangedValueIsGivenWithItsUnitBeforeAndAfter() {
        after.getHosts().getFirst().setMemory(16L << 30);
        var difference = only();
        assertEquals(Kind.CHANGED, difference.kind());
        assertEquals("a", difference.element().getId());
        assertEquals("memory", difference.way().getLast().getName());
        assertEquals("8 GiB", difference.before());
        assertEquals("16 GiB", difference.after());
    }

    @Test
    void anotherNameIsNoOtherElement() {
        after.getHosts().getFirst().setName("renamed");
        assertEquals(Kind.CHANGED, only().kind());
    }

    @Test
    void whoComesAndGoesIsNotSaidOfTheOthersAgain() {
        after.getHosts().removeFirst();
        assertEquals(Kind.REMOVED, only().kind());
        assertEquals("a", only().element().getId());
        assertEquals(Kind.ADDED, between(after, before).getFirst().kind());
        assertEquals(1, between(after, before).size());
    }

    @Test
    void anotherOrderIsAChangeOfWhatHoldsTheElements() {
        after.getHosts().move(0, 1);
        assertEquals("a, b", only().before());
        assertEquals("b, a", only().after());
    }

    @Test
    void anElementHeldElsewhereHasMoved() {
        var guest = ModelFactory.eINSTANCE.createGuestDomain();
        guest.setId("guest");
        before.getHosts().getFirst().getDomains().add(guest);
        after.getHosts().getLast().getDomains().add(EcoreUtil.copy(guest));
        assertEquals(
                new Difference(
                        Kind.MOVED, after.getHosts().getLast().getDomains().getFirst(), List.of(), "a", "b"),
                only());
    }

    private Difference only() {
        var all = between(before, after);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private static List<Difference> between(Scenario one, Scenario other) {
        return Differences.between(ScenarioDocument.of(one), ScenarioDocument.of(other));
    }

    private static Scenario scenario() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        for (var id : List.of("a", "b")) {
            var host = ModelFactory.eINSTANCE.createHost();
            host.setId(id);
            host.setMemory(8L << 30);
            scenario.getHosts().add(host);
        }
        return scenario;
    }

    private static ScenarioDocument load(byte[] bytes) throws ScenarioFileException {
        return ScenarioFiles.load(new ByteArrayInputStream(bytes), "random");
    }

    /** Takes something away, gives something back its usual value, or puts a list into another order. */
    private static void disturb(ScenarioDocument document, Random random) {
        var roots = new ArrayList<EObject>(List.of(document.scenario()));
        document.diagram().ifPresent(roots::add);
        var all = new ArrayList<EObject>();
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(all::add);
        var object = all.get(random.nextInt(all.size()));
        var features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature ->
                        object.eIsSet(feature) && feature != object.eClass().getEIDAttribute())
                .toList();
        if (features.isEmpty()) {
            return;
        }
        var feature = features.get(random.nextInt(features.size()));
        if (object.eGet(feature) instanceof EList<?> list) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else if (feature instanceof EAttribute) {
            object.eUnset(feature);
        }
    }
}
