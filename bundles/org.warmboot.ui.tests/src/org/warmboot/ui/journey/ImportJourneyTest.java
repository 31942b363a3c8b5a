package org.warmboot.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Menus;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** Inventories of real machines become a scenario in the window, and bring it up to date. */
@ExtendWith(NothingLogged.class)
class ImportJourneyTest {

    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    private Path machines;

    @BeforeEach
    void write() throws Exception {
        machines = Files.createDirectory(folder.resolve("machines"));
        domain("web-1", "u1", 2);
        domain("db", "u2", 4);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void anInventoryIsImportedBroughtUpToDateAndTakenBack() throws Exception {
        var file = folder.resolve("fleet.warmboot");
        inWizard(wizard -> {
            wizard.choose("Folder...", machines);
            Workbench.waitFor(
                    "the kind",
                    () -> !wizard.message().isEmpty()
                            && wizard.controls(Combo.class).getFirst().getText().startsWith("libvirt"));
            wizard.controls(Text.class).getLast().setText(file.toString());
            wizard.next().next();
            assertTrue(wizard.message().startsWith("1 new host, 3 new domains"), wizard.message());
            assertTrue(wizard.lines().contains("db||4 GiB, 2 vCPUs, Linux"), wizard.lines()::toString);
            assertTrue(wizard.lines().stream().anyMatch(line -> line.startsWith("Line 5: ")), wizard.lines()::toString);
            wizard.picture("import-preview");
            wizard.finish();
        });
        var open = OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow();
        assertEquals(file, open.file().orElseThrow());
        assertEquals(2 * GIB, guest(open, "web-1").getMemory());
        var before = state(open);

        inWizard(wizard -> {
            wizard.choose("Folder...", machines);
            wizard.next().next();
            assertTrue(wizard.message().startsWith("Nothing changes"), wizard.message());
            wizard.finish();
        });
        assertEquals(before, state(open));
        assertFalse(open.session().commandStack().canUndo());

        open.execute(open.session().commands().set(guest(open, "db"), Literals.DOMAIN__MEMORY, 6 * GIB));
        var byHand = state(open);
        domain("web-1", "u1", 3);
        domain("db", "u2", 8);
        domain("web-2", "u3", 1);
        inWizard(wizard -> {
            wizard.choose("Folder...", machines);
            wizard.next().next();
            assertTrue(wizard.lines().contains("Memory|2 GiB|3 GiB"), wizard.lines()::toString);
            wizard.finish();
        });
        assertEquals(3 * GIB, guest(open, "web-1").getMemory());
        assertEquals(6 * GIB, guest(open, "db").getMemory(), "somebody has set it by hand");
        assertEquals(GIB, guest(open, "web-2").getMemory());
        var after = state(open);
        var canvas = open.editor().getAdapter(GraphicalViewer.class).getControl();
        Keyboard.control(canvas, 'z');
        assertEquals(byHand, state(open));
        Keyboard.control(canvas, 'y');
        assertEquals(after, state(open));
    }

    @Test
    void aTableIsReadByAMapping() throws Exception {
        var table = folder.resolve("fleet.csv");
        Files.writeString(table, "Rechner;RAM (GB);Wirt\nweb-1;2;h1\nmail;4;h2\n");
        inWizard(wizard -> {
            wizard.choose("Files...", table);
            Workbench.waitFor(
                    "the kind",
                    () -> wizard.controls(Combo.class).getFirst().getText().startsWith("Table"));
            wizard.controls(Text.class)
                    .getLast()
                    .setText(folder.resolve("t.warmboot").toString());
            wizard.next();
            assertTrue(wizard.message().startsWith("Which column holds the names"), wizard.message());
            var columns = wizard.controls(Combo.class);
            wizard.select(columns.get(0), "Rechner");
            wizard.select(columns.get(2), "Wirt");
            assertEquals("RAM (GB) (recognised)", columns.get(3).getText());
            wizard.next();
            wizard.controls(Text.class).getFirst().setText("service; mail*; no-such");
            wizard.next();
            assertTrue(wizard.message().contains("no-such"), wizard.message());
            assertFalse(wizard.canFinish());
            wizard.back();
            wizard.controls(Text.class).getFirst().setText("service; mail*");
            assertTrue(wizard.message().startsWith("Line 1: This is no rule"), wizard.message());
            wizard.controls(Text.class).getFirst().setText("service; mail*; database");
            wizard.next();
            assertTrue(wizard.message().startsWith("2 new hosts"), wizard.message());
            wizard.finish();
        });
        var open = OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow();
        var mail = guest(open, "mail");
        assertEquals(4 * GIB, mail.getMemory());
        assertEquals("database", mail.getServices().getFirst().getProfile().getId());
        assertEquals("h2", ((Host) mail.eContainer()).getName());
    }

    @Test
    void aBrokenFileIsToldWithItsPlace() throws Exception {
        Files.writeString(
                machines.resolve("broken.xml"), "<domain type='kvm'>\n  <name>a</name>\n  <memory>1</domain>\n");
        inWizard(wizard -> {
            wizard.choose("Folder...", machines);
            wizard.controls(Text.class)
                    .getLast()
                    .setText(folder.resolve("b.warmboot").toString());
            wizard.next().next();
            assertTrue(wizard.message().startsWith("broken.xml, line 3: This is no sound XML"), wizard.message());
            assertFalse(wizard.canFinish());
        });
        assertFalse(Files.exists(folder.resolve("b.warmboot")));
    }

    private static void inWizard(Consumer<WizardByHand> work) {
        WizardByHand.in("Import an inventory", () -> Menus.bar("File", "Import..."), work);
    }

    private void domain(String name, String uuid, int gib) throws Exception {
        Files.writeString(machines.resolve(name + ".xml"), """
                <domain type='kvm'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='GiB'>%d</memory>
                  <vcpu>2</vcpu><unheard>of</unheard>
                </domain>
                """.formatted(name, uuid, gib));
    }

    private static GuestDomain guest(OpenScenario open, String name) {
        return open.scenario().getHosts().stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .filter(guest -> name.equals(guest.getName()))
                .findFirst()
                .orElseThrow();
    }

    private String state(OpenScenario open) throws Exception {
        var copy = folder.resolve("state.warmboot");
        ScenarioFiles.save(open.session().document(), copy);
        return Files.readString(copy);
    }
}
