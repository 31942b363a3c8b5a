package org.warmboot.exchange.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.exchange.inventory.Imports.USUAL;
import static org.warmboot.exchange.inventory.InventoryKind.LIBVIRT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.exchange.merge.MergeOptions;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.Element;
import org.warmboot.model.HostTie;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Technique;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** An inventory becomes part of a scenario, again and again, and what people have made of it stays. */
class MergeTest {
    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void whatIsImportedIsSoundAndSaysWhereItComesFrom() throws Exception {
        var imported = Imports.of(LIBVIRT, folder, domain("web-1", "u1", 4), domain("Win2019", "u2", 8));
        var scenario = imported.document().scenario();
        assertTrue(Validation.validate(scenario).stream().noneMatch(issue -> issue.severity() == Severity.ERROR));
        var web = Imports.guest(scenario, "web-1");
        assertEquals(4 * GIB, web.getMemory());
        var memory = web.getProvenance().stream()
                .filter(each -> each.getParameter().equals("memory"))
                .findFirst()
                .orElseThrow();
        assertEquals(ProvenanceKind.IMPORTED, memory.getKind());
        assertEquals("1.txt", memory.getSource());
        assertEquals("web", web.getServices().getFirst().getProfile().getId());
        assertEquals(
                "windows",
                Imports.guest(scenario, "Win2019").getOperatingSystem().getId());
        // 2 GiB of the privileged domain, 12 GiB of the guests and the heap, rounded up
        assertEquals(15 * GIB, scenario.getHosts().getFirst().getMemory());
    }

    @Test
    void theSameInventoryASecondTimeChangesNoByte() throws Exception {
        var texts = new String[] {domain("a", "u1", 1), domain("b b", "u2", 2), domain("59", "u3", 3)};
        var first = Imports.of(LIBVIRT, folder, texts);
        var second = Imports.into(first.document(), USUAL, LIBVIRT, folder, texts);
        assertEquals(List.of(), second.changes());
        assertEquals(Imports.text(first.document()), Imports.text(second.document()));
    }

    @Test
    void valuesThatSomebodyHasChangedStayAndOthersFollowTheInventory() throws Exception {
        var before = Imports.of(LIBVIRT, folder, domain("a", "u1", 1), domain("b", "u2", 2))
                .document();
        Imports.guest(before.scenario(), "a").setMemory(7 * GIB);
        before.scenario().getHosts().getFirst().setResetTime(99);
        var after = Imports.into(before, USUAL, LIBVIRT, folder, domain("a", "u1", 4), domain("b", "u2", 4))
                .document()
                .scenario();
        assertEquals(7 * GIB, Imports.guest(after, "a").getMemory());
        assertEquals(4 * GIB, Imports.guest(after, "b").getMemory());
        assertEquals(99, after.getHosts().getFirst().getResetTime());
    }

    @Test
    void aMachineIsTheSameUnderAnotherName() throws Exception {
        var before = Imports.of(LIBVIRT, folder, domain("old", "u1", 1)).document();
        var id = Imports.guest(before.scenario(), "old").getId();
        var after = Imports.into(before, USUAL, LIBVIRT, folder, domain("new", "u1", 1));
        assertEquals(id, Imports.guest(after.document().scenario(), "new").getId());
        assertEquals(List.of(), after.gone());
    }

    @Test
    void whatIsGoneIsToldAndTakenOutOnDemandOnly() throws Exception {
        var before = Imports.of(LIBVIRT, folder, domain("a", "u1", 1), domain("b", "u2", 2))
                .document();
        assertEquals(
                List.of(), Imports.of(LIBVIRT, folder, domain("a", "u1", 1)).gone());
        var told = Imports.into(before, USUAL, LIBVIRT, folder, domain("a", "u1", 1));
        assertEquals(List.of("b"), told.gone().stream().map(Element::getName).toList());
        assertEquals(
                3, told.document().scenario().getHosts().getFirst().getDomains().size());
        var remove = new MergeOptions("host", Rules.standard(), false, true);
        var removed = Imports.into(before, remove, LIBVIRT, folder, domain("a", "u1", 1));
        assertEquals(
                2,
                removed.document().scenario().getHosts().getFirst().getDomains().size());
    }

    @Test
    void manyMachinesOfOneNameAreToldApartByTheirIdentity() throws Exception {
        var texts = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            texts.append(domain("clone", "u" + i, 1));
        }
        var first = Imports.of(LIBVIRT, folder, texts.toString());
        assertEquals(
                2001,
                first.document().scenario().getHosts().getFirst().getDomains().size());
        assertEquals(
                List.of(),
                Imports.into(first.document(), USUAL, LIBVIRT, folder, texts.toString())
                        .changes());
    }

    @Test
    void aMachineWithoutIdentityThatIsToldOfTwiceIsTakenOnce() throws Exception {
        var domain = "<domain><name>a</name></domain>";
        var imported = Imports.of(LIBVIRT, folder, domain + domain);
        assertEquals(
                2,
                imported.document()
                        .scenario()
                        .getHosts()
                        .getFirst()
                        .getDomains()
                        .size());
        assertEquals(1, imported.notes().size());
    }

    @Test
    void anImportChangesNothingOfTheScenarioThatItBeginsWith() throws Exception {
        var before = Imports.of(LIBVIRT, folder, domain("a", "u1", 1)).document();
        var text = Imports.text(before);
        Imports.into(before, USUAL, LIBVIRT, folder, domain("a", "u1", 9), domain("c", "u3", 2));
        assertEquals(text, Imports.text(before));
    }

    @Test
    void aTiedGuestIsNeitherSavedNorMayItBe() throws Exception {
        var tied = "<domain><name>a</name><devices><hostdev/></devices></domain>";
        var scenario = Imports.of(LIBVIRT, folder, tied).document().scenario();
        var experiment = scenario.getExperiments().getFirst();
        assertEquals(
                List.of("cold"),
                experiment.getTechniques().stream().map(Technique::getId).toList());
        assertTrue(Validation.isRunnable(Validation.validate(scenario)));

        var free = Imports.of(LIBVIRT, folder, domain("a", "u1", 1)).document().scenario();
        assertEquals(2, free.getExperiments().getFirst().getTechniques().size());
        Imports.guest(free, "a").getTies().add(HostTie.HOST_DEVICE);
        assertFalse(Validation.isRunnable(Validation.validate(free)));
    }

    @Test
    void rulesOfOnesOwnComeFirst() throws Exception {
        var rules = Rules.of(new InputFile("rules", "# mine\nservice; web*; database\n"));
        var scenario = Imports.into(
                        ScenarioMerge.empty(),
                        new MergeOptions("node", rules, false, false),
                        LIBVIRT,
                        folder,
                        domain("web01", "u1", 1))
                .document()
                .scenario();
        assertEquals("node", scenario.getHosts().getFirst().getName());
        assertEquals(
                "database",
                Imports.guest(scenario, "web01")
                        .getServices()
                        .getFirst()
                        .getProfile()
                        .getId());
    }

    private static String domain(String name, String uuid, int gib) {
        return "<domain type='kvm'><name>%s</name><uuid>%s</uuid><memory unit='GiB'>%d</memory></domain>"
                .formatted(name, uuid, gib);
    }
}
