package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Action;
import org.warmboot.model.Deterministic;
import org.warmboot.model.Element;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.HypervisorKind;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.ui.Messages;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** Editing values in the property sheet of the real window. */
@ExtendWith(NothingLogged.class)
class PropertySheetTest {

    private static final double GIB = 1L << 30;

    @TempDir
    private Path folder;

    private OpenScenario open;
    private ElementPropertyPage page;
    private Form form;

    @BeforeEach
    void open() throws Exception {
        open = Workbench.openExample(folder);
        form = new Form((PropertiesView) Workbench.page().showView(PropertiesView.ID));
        page = form.page();
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aSizeIsReadWithItsUnitAndUndone() {
        var host = open.scenario().getHosts().getFirst();
        assertEquals(12 * GIB, host.getMemory());

        edit(host, "Memory", "24 GiB");

        assertEquals(24 * GIB, host.getMemory());
        assertEquals("24 GiB", shown(host, "Memory"));
        assertTrue(open.editor().isDirty());
        open.session().commandStack().undo();
        assertEquals(12 * GIB, host.getMemory());
        assertFalse(open.editor().isDirty());
        assertFalse(open.session().commandStack().canUndo());
    }

    @Test
    void aBadUnitLeavesTheValueAndSaysWhatIsAllowed() {
        var host = open.scenario().getHosts().getFirst();

        var row = edit(host, "Memory", "24 parsecs");

        assertEquals(12 * GIB, host.getMemory());
        assertFalse(open.session().commandStack().canUndo());
        assertTrue(row.said().contains("parsecs"), row.said());
        assertTrue(row.said().contains("GiB"), row.said());
    }

    @Test
    void aPublishedValueBecomesAnAssumptionWhenItIsChangedByHand() {
        var hypervisor = hypervisor();
        var provenance = Sources.of(hypervisor, "quickReloadTime").orElseThrow();
        assertEquals(ProvenanceKind.PUBLISHED, provenance.getKind());
        var source = provenance.getSource();
        var chip = row(hypervisor, "Quick reload time").chip();
        assertEquals("published", chip.word());
        assertTrue(chip.getToolTipText().contains(source), chip.getToolTipText());

        edit(hypervisor, "Quick reload time", "0.5 min");

        assertEquals(30, hypervisor.getQuickReloadTime());
        assertEquals(ProvenanceKind.ASSUMED, provenance.getKind());
        assertTrue(provenance.getNote().contains("11 s"), provenance.getNote());
        open.session().commandStack().undo();
        assertEquals(11, hypervisor.getQuickReloadTime());
        assertEquals(ProvenanceKind.PUBLISHED, provenance.getKind());
        assertEquals(source, provenance.getSource());
    }

    @Test
    void kindsAreChosenFromAList() {
        var hypervisor = hypervisor();

        select(hypervisor);
        form.choose("Kind", "Kvm");

        assertEquals(HypervisorKind.KVM, hypervisor.getKind());
        assertEquals("Kvm", shown(hypervisor, "Kind"));
    }

    @Test
    void theDefaultOfTheMetamodelCanBeBroughtBack() {
        var host = open.scenario().getHosts().getFirst();

        row(host, "Memory").reset();

        assertEquals(GIB, host.getMemory());
        open.session().commandStack().undo();
        assertEquals(12 * GIB, host.getMemory());
    }

    @Test
    void theTabStaysWhileElementsOfTheSameKindAreLookedAt() {
        var hypervisor = hypervisor();
        select(hypervisor);
        assertTrue(page.form().concerns().contains(Concern.TIMES));
        page.form().open(Concern.TIMES);
        select(open.scenario().getHosts().getFirst());
        select(hypervisor);
        assertTrue(page.form().tab().orElseThrow().rows().stream()
                .map(row -> row.field().label())
                .toList()
                .contains("Quick reload time"));
        open.execute(open.session().commands().rename(hypervisor, "Other"));
        Workbench.work();
        assertEquals("Other", shown(hypervisor, "Name"));
    }

    @Test
    void whereAValueComesFromIsSaidAndTakenBack() {
        var hypervisor = hypervisor();
        var before = Sources.of(hypervisor, "quickReloadTime").orElseThrow();
        var row = row(hypervisor, "Quick reload time");
        say(row.field(), new StatedOrigin(Optional.of(ProvenanceKind.MEASURED), "own machine", " "));
        assertEquals("measured", row(hypervisor, "Quick reload time").chip().word());
        assertEquals(ProvenanceKind.MEASURED, before.getKind());
        assertEquals("own machine", before.getSource());
        assertNull(before.getNote());

        say(row.field(), new StatedOrigin(Optional.empty(), "", ""));
        assertEquals(Optional.empty(), Sources.of(hypervisor, "quickReloadTime"));
        say(row.field(), new StatedOrigin(Optional.of(ProvenanceKind.ASSUMED), "", "a guess"));
        assertEquals(
                "a guess",
                Sources.of(hypervisor, "quickReloadTime").orElseThrow().getNote());
        for (int i = 0; i < 3; i++) {
            open.session().commandStack().undo();
        }
        assertFalse(open.editor().isDirty());
        assertEquals(
                ProvenanceKind.PUBLISHED,
                Sources.of(hypervisor, "quickReloadTime").orElseThrow().getKind());
    }

    private void say(PropertyField field, StatedOrigin origin) {
        page.change(field, (commands, element) -> origin.command(commands, element, field.property()));
        Workbench.work();
    }

    @Test
    void theTabOfOriginsListsEveryWrittenValue() {
        select(hypervisor());
        page.form().open(Concern.ORIGIN);
        var origins = page.form().tab().orElseThrow().origins();
        assertTrue(origins.stream()
                .anyMatch(row -> row.field().label().equals("Quick reload time")
                        && row.chip().word().equals("published")));
        assertTrue(origins.stream().anyMatch(row -> row.chip().word().equals("not said")));
    }

    @Test
    void everyKindOfOriginHasItsWords() {
        for (var kind : ProvenanceKind.VALUES) {
            assertNotNull(Messages.text("origin." + kind.getLiteral()));
            assertNotNull(Messages.text("provenance." + kind.getLiteral()));
        }
    }

    @Test
    void turningTheWheelOverAListChoosesNothing() {
        var hypervisor = hypervisor();
        var combo = row(hypervisor, "Kind").control();
        var event = new Event();
        event.count = -3;
        combo.notifyListeners(SWT.MouseVerticalWheel, event);
        assertFalse(event.doit);
        assertFalse(open.editor().isDirty());
    }

    @Test
    void aNumberWithoutItsUnitIsOfferedTheUnitThatStoodThere() {
        assertEquals(Optional.of("20 MB/s"), MissingUnit.of(Literals.DISK__READ_RATE, "20 MB", "0 B/s"));
        assertEquals(Optional.of("20 GiB"), MissingUnit.of(Literals.HOST__MEMORY, "20", "12 GiB"));
        assertEquals(Optional.empty(), MissingUnit.of(Literals.HOST__MEMORY, "parsecs", "12 GiB"));

        var host = open.scenario().getHosts().getFirst();
        var row = edit(host, "Memory", "20");
        assertTrue(row.said().contains(">Use 20 GiB</a>"), row.said());
    }

    @Test
    void theDelayOfATriggerIsEditedWithItsUnit() {
        var policy = open.scenario().getPolicies().getFirst();
        var trigger = ModelFactory.eINSTANCE.createDegradationTrigger();
        trigger.setDelay(ModelFactory.eINSTANCE.createDeterministic());
        open.execute(open.session().commands().set(policy, Literals.POLICY__TRIGGER, trigger));

        assertEquals("Delay after degradation", heading(policy, "Value"));
        edit(policy, "Value", "2 weeks");

        assertEquals(14 * 24 * 3600, ((Deterministic) trigger.getDelay()).getValue());
    }

    @Test
    void loadsAreWrittenWithCommasBetweenThem() {
        var profile = PolicyTemplates.loadProfile();
        open.execute(open.session().commands().add(profile, open.scenario()));

        edit(profile, "Shares", "0.1, 50 %, 0.5");

        assertEquals(List.of(0.1, 0.5, 0.5), profile.getShares());
        assertEquals("0.1, 0.5, 0.5", shown(profile, "Shares"));
        var row = edit(profile, "Shares", "0.1, 2");
        assertEquals(List.of(0.1, 0.5, 0.5), profile.getShares());
        assertTrue(row.said().contains("from 0 to 1"), row.said());
    }

    @Test
    void onlyOptionsThatMatterToTheActionAreOffered() {
        assertEquals(
                List.of("Action", "Scope", "Order", "Sender of the event", "At once"), settings(step("warm.suspend")));
        assertEquals(List.of("Action", "Scope"), settings(step("warm.reload")));
        var migrate = step("warm.suspend");
        open.execute(open.session().commands().set(migrate, Literals.STEP__ACTION, Action.MIGRATE));
        assertEquals(
                List.of("Action", "Scope", "Order", "At once", "Destination", "Rounds at most"), settings(migrate));
        assertEquals("0 B/s", shown(migrate, "Limit of the rate"));
        open.execute(open.session().commands().set(migrate, Literals.STEP__SENDER, Sender.PRIVILEGED_DOMAIN));
        assertFalse(settings(migrate).contains("Sender of the event"), "it is set, but it has no effect");
        assertEquals("Privileged domain", shown(migrate, "Sender of the event"));
    }

    private List<String> settings(Element element) {
        select(element);
        return page.form().fields().stream()
                .filter(placed -> placed.place().heading().isEmpty()
                        && placed.field().property().feature() instanceof EAttribute attribute
                        && attribute.getEContainingClass() == Literals.STEP
                        && !attribute.getEAttributeType().getName().matches("Duration|DataSize|DataRate"))
                .map(placed -> placed.field().label())
                .toList();
    }

    private Step step(String id) {
        return open.scenario().getTechniques().stream()
                .flatMap(technique -> technique.getSteps().stream())
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Hypervisor hypervisor() {
        return open.scenario().getHosts().getFirst().getHypervisor();
    }

    private void select(Element element) {
        page.selectionChanged(open.editor(), new StructuredSelection(List.of(element)));
        Workbench.work();
    }

    private FieldRow edit(Element element, String name, String value) {
        select(element);
        return form.write(name, value);
    }

    private String shown(Element element, String name) {
        select(element);
        return form.shown(name);
    }

    private String heading(Element element, String name) {
        select(element);
        return page.form().fields().stream()
                .filter(placed -> placed.field().label().equals(name))
                .map(placed -> placed.place().heading())
                .findFirst()
                .orElseThrow();
    }

    private FieldRow row(Element element, String name) {
        select(element);
        return form.row(name);
    }
}
