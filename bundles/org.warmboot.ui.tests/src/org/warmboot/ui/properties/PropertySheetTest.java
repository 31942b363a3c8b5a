package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
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
import org.warmboot.model.ModelPackage;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
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

    @BeforeEach
    void open() throws Exception {
        open = Workbench.openExample(folder);
        page = (ElementPropertyPage) ((PropertiesView) Workbench.page().showView(PropertiesView.ID)).getCurrentPage();
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
        assertEquals("24 GiB", row(host, "Memory").getValueAsString());
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
        assertTrue(row.getErrorText().contains("parsecs"), row.getErrorText());
        assertTrue(row.getErrorText().contains("GiB"), row.getErrorText());
    }

    @Test
    void aPublishedValueBecomesAnAssumptionWhenItIsChangedByHand() {
        var hypervisor = hypervisor();
        var provenance = Sources.of(hypervisor, "quickReloadTime").orElseThrow();
        assertEquals(ProvenanceKind.PUBLISHED, provenance.getKind());
        var source = provenance.getSource();
        assertTrue(row(hypervisor, "Quick reload time").getDescription().contains(source));

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

        edit(hypervisor, "Kind", HypervisorKind.VALUES.indexOf(HypervisorKind.KVM));

        assertEquals(HypervisorKind.KVM, hypervisor.getKind());
        assertEquals("Kvm", row(hypervisor, "Kind").getValueAsString());
    }

    @Test
    void theDefaultOfTheMetamodelCanBeBroughtBack() {
        var host = open.scenario().getHosts().getFirst();

        row(host, "Memory").resetPropertyValue();

        assertEquals(GIB, host.getMemory());
        open.session().commandStack().undo();
        assertEquals(12 * GIB, host.getMemory());
    }

    @Test
    void everyNameAndExplanationBelongsToAKindOrAValueOfTheMetamodel() {
        var keys =
                ResourceBundle.getBundle("org.warmboot.ui.properties.features").keySet();
        for (var key : keys) {
            var parts = key.split("\\.");
            var kind = (EClass) ModelPackage.eINSTANCE.getEClassifier(parts[0]);
            assertNotNull(kind, key);
            if (parts.length > 1) {
                assertNotNull(kind.getEStructuralFeature(parts[1]), key);
            }
        }
    }

    @Test
    void allGroupsAreOpenWhateverWasSelectedBefore() {
        var host = open.scenario().getHosts().getFirst();
        for (var element : List.of(
                host,
                host.getDomains().getLast(),
                hypervisor(),
                step("warm.suspend"),
                host,
                step("warm.reload"),
                (Element) step("warm.reload").eContainer(),
                step("warm.suspend"),
                open.scenario(),
                step("warm.reload"),
                host.getDomains().getFirst())) {
            page.selectionChanged(open.editor(), new StructuredSelection(List.of(element)));
            Workbench.work();
            assertAllOpen(element);
        }
    }

    @Test
    void allGroupsStayOpenWhenTheModelChanges() {
        var step = step("warm.resume");
        page.selectionChanged(open.editor(), new StructuredSelection(List.of(step.eContainer())));
        Workbench.work();
        page.selectionChanged(open.editor(), new StructuredSelection(List.of(step)));
        Workbench.work();
        open.execute(open.session().commands().steps().moveBefore(step, step("warm.suspend")));
        Workbench.work();
        assertAllOpen(step);
        open.execute(open.session().commands().set(step, Literals.STEP__ACTION, Action.MIGRATE));
        Workbench.work();
        assertAllOpen(step);
        open.session().commandStack().undo();
        Workbench.work();
        assertAllOpen(step);
    }

    @Test
    void theDelayOfATriggerIsEditedWithItsUnit() {
        var policy = open.scenario().getPolicies().getFirst();
        var trigger = ModelFactory.eINSTANCE.createDegradationTrigger();
        trigger.setDelay(ModelFactory.eINSTANCE.createDeterministic());
        open.execute(open.session().commands().set(policy, Literals.POLICY__TRIGGER, trigger));

        assertEquals("Delay after degradation", row(policy, "Value").getCategory());
        edit(policy, "Value", "2 weeks");

        assertEquals(14 * 24 * 3600, ((Deterministic) trigger.getDelay()).getValue());
    }

    @Test
    void loadsAreWrittenWithCommasBetweenThem() {
        var profile = PolicyTemplates.loadProfile();
        open.execute(open.session().commands().add(profile, open.scenario()));

        edit(profile, "Shares", "0.1, 50 %, 0.5");

        assertEquals(List.of(0.1, 0.5, 0.5), profile.getShares());
        assertEquals("0.1, 0.5, 0.5", row(profile, "Shares").getValueAsString());
        var row = edit(profile, "Shares", "0.1, 2");
        assertEquals(List.of(0.1, 0.5, 0.5), profile.getShares());
        assertTrue(row.getErrorText().contains("from 0 to 1"), row.getErrorText());
    }

    private void assertAllOpen(Element element) {
        for (var group : ((Tree) page.getControl()).getItems()) {
            assertTrue(group.getExpanded(), () -> group.getText() + " of " + element);
        }
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
        assertEquals("0 B/s", row(migrate, "Limit of the rate").getValueAsString());
        open.execute(open.session().commands().set(migrate, Literals.STEP__SENDER, Sender.PRIVILEGED_DOMAIN));
        assertFalse(settings(migrate).contains("Sender of the event"), "it is set, but it has no effect");
        assertEquals("Privileged domain", row(migrate, "Sender of the event").getValueAsString());
    }

    private List<String> settings(Element element) {
        page.selectionChanged(open.editor(), new StructuredSelection(List.of(element)));
        return Arrays.stream(page.root().getChildEntries())
                .filter(entry -> "Settings".equals(entry.getCategory()))
                .map(IPropertySheetEntry::getDisplayName)
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

    private IPropertySheetEntry edit(Element element, String name, Object value) {
        var row = row(element, name);
        var editor = row.getEditor((Composite) page.getControl());
        if (value instanceof String text) {
            ((Text) editor.getControl()).setText(text);
        } else {
            editor.setValue(value);
        }
        row.applyEditorValue();
        Workbench.work();
        return row;
    }

    private IPropertySheetEntry row(Element element, String name) {
        page.selectionChanged(open.editor(), new StructuredSelection(List.of(element)));
        return Arrays.stream(page.root().getChildEntries())
                .filter(entry -> name.equals(entry.getDisplayName()))
                .findFirst()
                .orElseThrow();
    }
}
