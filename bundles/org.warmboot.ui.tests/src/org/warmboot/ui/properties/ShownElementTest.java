package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.ui.Dialogs;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.technique.TechniqueEditor;
import org.warmboot.ui.whatif.WhatIfView;

/** The sheet shows what is selected, says whose values these are, and changes nothing else. */
@ExtendWith(NothingLogged.class)
class ShownElementTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private PropertiesView view;
    private ExplorerView explorer;

    @BeforeEach
    void openExample() throws Exception {
        open = Workbench.openExample(folder);
        view = (PropertiesView) Workbench.page().showView(PropertiesView.ID);
        explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        Workbench.page().activate(explorer);
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theFieldWithTheKeyboardIsExplainedBelowItWithAnExample() throws Exception {
        explorer.reveal(host());
        Workbench.work();
        var row = form().row("Memory");
        assertEquals("", row.said());
        Keyboard.focus(row.control());
        Workbench.waitFor("the explanation", () -> row.said().contains("For example 16 GiB."));
        assertEquals("published", row.chip().word());
        Screenshots.take("field-help");

        var other = form().row("Cores");
        Keyboard.focus(other.control());
        Workbench.waitFor("the other explanation", () -> !other.said().isEmpty());
        assertEquals("", row.said());
    }

    @Test
    void aTextThatNobodyConfirmedBelongsToTheElementForWhichItWasWritten() throws Exception {
        var technique = open.scenario().getTechniques().getFirst();
        select(List.of(host()));
        var field = (Text) form().row("Memory").control();
        Keyboard.focus(field);
        field.setText("24 GiB");
        select(List.of(technique));
        assertEquals(24L << 30, host().getMemory());
        assertEquals(List.of(technique), shown());

        select(List.of(host()));
        var again = (Text) form().row("Memory").control();
        Keyboard.focus(again);
        again.setText("25 GiB");
        Form.leave(again);
        assertEquals(25L << 30, host().getMemory());
    }

    @Test
    void theMenuOfANumberLeadsToOtherValuesAndToASweep() throws Exception {
        select(List.of(host()));
        menu("Hardware reset", "What if it were different?");
        var whatIf = (WhatIfView) Workbench.page().findView(WhatIfView.ID);
        Workbench.waitFor("what would be", () -> whatIf.isAnswered());
        var written = new ArrayList<String>();
        Dialogs.in("Sweep", () -> menu("Hardware reset", "Sweep over its values..."), dialog -> {
            written.add(Dialogs.controls(dialog, Text.class).stream()
                    .map(Text::getText)
                    .filter(text -> text.contains("="))
                    .findFirst()
                    .orElse(""));
            dialog.close();
        });
        assertEquals(List.of("hosts[server].resetTime=23.5 s..94 s*5"), written);
    }

    /** Chooses an entry of the menu that the name of a value has. */
    private void menu(String value, String entry) {
        var name = Dialogs.controls(form().row(value).area(), Label.class).getFirst();
        var menu = name.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        for (var item : menu.getItems()) {
            if (item.getText().equals(entry)) {
                item.notifyListeners(SWT.Selection, new Event());
                Workbench.work();
                return;
            }
        }
        throw new AssertionError(entry + " is not in the menu of " + value);
    }

    @Test
    void escapeForgetsWhatWasWritten() throws Exception {
        select(List.of(host()));
        var row = form().write("Memory", "24 parsecs");
        assertFalse(row.said().isEmpty());
        var escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        row.control().notifyListeners(SWT.Traverse, escape);
        assertEquals("12 GiB", value("Memory"));
        assertEquals("", row.said());
        assertFalse(open.editor().isDirty());
    }

    @Test
    void afterATechniqueIsDuplicatedItsCopyIsRenamed() throws Exception {
        var technique = open.scenario().getTechniques().getFirst();
        var name = technique.getName();
        explorer.reveal(technique);
        Workbench.work();
        TechniqueEditor.open(Workbench.page(), open, technique);
        Workbench.work();
        var steps = (TechniqueEditor) Workbench.page().getActiveEditor();
        Keyboard.control(steps.canvas().control(), 'd');
        var copy = open.scenario().getTechniques().get(1);
        assertEquals(List.of(copy), shown());

        edit("Name", "Mine");

        assertEquals("Mine", copy.getName());
        assertEquals(name, technique.getName());
        assertEquals("Mine (technique)", heading());
    }

    @Test
    void aStepSelectedInTheTabOfItsTechniqueIsShownAsElsewhere() {
        var technique = open.scenario().getTechniques().getFirst();
        TechniqueEditor.open(Workbench.page(), open, technique.getSteps().get(2));
        Workbench.work();
        assertEquals(List.of(technique.getSteps().get(2)), shown());
        Workbench.page().activate(Workbench.page().findView(ExplorerView.ID));
        explorer.reveal(technique.getSteps().get(3));
        Workbench.work();
        assertEquals(List.of(technique.getSteps().get(3)), shown());
    }

    @Test
    void afterADuplicateInTheDrawingTheCopyIsShown() {
        var host = host();
        Workbench.page().activate(open.editor());
        Elements.revealInDiagram(open, host);
        Workbench.work();
        command("org.warmboot.ui.command.duplicate");
        var copy = open.scenario().getHosts().getLast();
        assertFalse(copy == host);
        assertEquals(List.of(copy), shown());
        command("org.eclipse.ui.edit.undo");
        assertEquals(List.of(), shown().stream().filter(copy::equals).toList(), "it is gone");
    }

    @Test
    void severalElementsAreCountedDifferencesAreMarkedAndAnEditIsOneCommand() throws Exception {
        var guests = host().getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .limit(3)
                .toList();
        open.execute(open.session().commands().set(guests.getLast(), memory(guests.getLast()), 4L << 30));
        select(guests);
        assertEquals(guests.size() + " guests", heading());
        assertEquals("different values", value("Memory"));
        assertEquals("different values", value("Name"));
        Screenshots.take("several");

        Keyboard.focus(form().row("Name").control());
        Form.leave(form().row("Name").control());
        assertEquals(
                guests.size(), guests.stream().map(Element::getName).distinct().count(), "only looked at");

        edit("Memory", "2 GiB");
        assertTrue(guests.stream().allMatch(guest -> guest.getMemory() == 2L << 30));
        assertEquals("2 GiB", value("Memory"));
        open.session().commandStack().undo();
        assertEquals(4L << 30, guests.getLast().getMemory());
        assertEquals(1L << 30, guests.getFirst().getMemory());
    }

    @Test
    void aWrongValueStaysInItsFieldWithWhatIsWrong() throws Exception {
        select(List.of(host()));
        var before = host().getMemory();
        edit("Memory", "24 parsecs");
        assertEquals(before, host().getMemory());
        assertEquals("24 parsecs", value("Memory"));
        var said = form().row("Memory").said();
        assertTrue(said.contains("parsecs") && said.contains("GiB"), said);
        Screenshots.take("wrong-value");
        page().form().open(Concern.ORIGIN);
        assertEquals("24 parsecs", value("Memory"), "to be corrected, whatever tab was looked at meanwhile");

        edit("Memory", "24 GiB");
        assertEquals(24L << 30, host().getMemory());
        assertEquals("24 GiB", value("Memory"));
        assertEquals(host().getName() + " (host)", heading());
    }

    @Test
    void aWrongValueIsForgottenWithItsElement() {
        select(List.of(host()));
        edit("Memory", "24 parsecs");
        select(List.of(open.scenario().getTechniques().getFirst()));
        select(List.of(host()));
        assertFalse(value("Memory").contains("parsecs"));
    }

    @Test
    void aReloadShowsTheSameElementOfTheNewModel() throws Exception {
        select(List.of(host()));
        var old = host();
        open.session().reload();
        Workbench.work();
        var again = open.session().scenario().getHosts().getFirst();
        assertFalse(old == again);
        assertEquals(List.of(again), shown());
    }

    @Test
    void closingAnEditorLeavesNobodyWhoListens() throws Exception {
        select(List.of(host()));
        Workbench.page().activate(open.editor());
        Workbench.work();
        var other = open.session();
        Workbench.page().closeEditor(open.editor(), false);
        Workbench.work();
        other.commandStack().execute(other.commands().rename(other.scenario(), "after closing"));
        Workbench.work();
        assertEquals("", heading());
    }

    private void select(List<? extends Element> elements) {
        Workbench.page().activate(explorer);
        explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
        Workbench.work();
    }

    private Host host() {
        return open.session().scenario().getHosts().getFirst();
    }

    private static EStructuralFeature memory(Domain domain) {
        return domain.eClass().getEStructuralFeature("memory");
    }

    private ElementPropertyPage page() {
        return (ElementPropertyPage) view.getCurrentPage();
    }

    private String heading() {
        return view.heading();
    }

    private List<Element> shown() {
        return page().elements();
    }

    private Form form() {
        return new Form(view);
    }

    private String value(String name) {
        return form().shown(name);
    }

    private void edit(String name, String text) {
        form().write(name, text);
    }

    private static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
        Workbench.work();
    }
}
