package org.warmboot.ui.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** F1 explains what is selected, in the words of the metamodel. */
@ExtendWith(NothingLogged.class)
class HintsTest {

    @TempDir
    private Path folder;

    private OpenScenario open;

    @BeforeEach
    void openExample() throws Exception {
        open = Workbench.openExample(folder);
    }

    @AfterEach
    void close() {
        Workbench.page().hideView(Workbench.page().findView(HintsView.ID));
        Workbench.closeAll();
    }

    @Test
    void f1ExplainsTheSelectionAndLeavesTheKeyboardWhereItIs() throws Exception {
        var host = open.scenario().getHosts().getFirst();
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(host);
        Keyboard.key(canvas(), SWT.F1);
        Workbench.page().activate(explorer);
        var view = (HintsView) Workbench.page().findView(HintsView.ID);
        assertNotNull(view);
        var words = view.text().getText();
        assertTrue(words.startsWith("Host: " + host.getName()), words);
        assertTrue(words.contains(EcoreUtil.getDocumentation(host.eClass())), words);
        assertTrue(words.contains("Memory   12 GiB"), words);
        assertTrue(words.contains("published"), "where it comes from: " + words);
        Screenshots.take("hints");

        explorer.reveal(host.getHypervisor());
        Workbench.work();
        assertTrue(view.text().getText().startsWith("Hypervisor"), view.text().getText());
    }

    @Test
    void theExplanationFollowsTheDrawingAndWhatIsUndone() throws Exception {
        var host = open.scenario().getHosts().getFirst();
        Workbench.page().activate(open.editor());
        Keyboard.key(canvas(), SWT.F1);
        assertSame(open.editor(), Workbench.page().getActivePart());
        var view = (HintsView) Workbench.page().findView(HintsView.ID);
        var viewer = open.editor().getAdapter(GraphicalViewer.class);
        viewer.select((EditPart) viewer.getEditPartRegistry().get(host));
        Workbench.work();
        assertTrue(view.text().getText().startsWith("Host: " + host.getName()));
        open.execute(open.session().commands().rename(host, "Other"));
        Workbench.work();
        assertTrue(view.text().getText().startsWith("Host: Other"));
        open.execute(open.session().commands().delete(host));
        Workbench.work();
        assertFalse(view.text().getText().contains("Other"), "what is gone is not explained");
    }

    @Test
    void everyKindHasASentenceThatItsValuesFollow() {
        for (var kind : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (kind instanceof EClass type
                    && !type.isAbstract()
                    && EcoreUtil.create(type) instanceof Element element) {
                var lines = HintText.of(element);
                assertTrue(lines.get(1).text().endsWith("."), type.getName() + ": " + lines.get(1));
                assertTrue(
                        lines.stream()
                                .noneMatch(line -> line.style() == HintText.Style.TEXT
                                        && line.text().isBlank()
                                        && !line.text().isEmpty()),
                        type.getName());
                assertEquals(
                        lines.stream()
                                        .filter(line -> line.style() == HintText.Style.HEAD)
                                        .count()
                                - 1,
                        lines.stream()
                                        .filter(line -> line.style() == HintText.Style.TEXT
                                                && !line.text().isEmpty())
                                        .count()
                                - 1,
                        "each value is explained: " + type.getName());
            }
        }
    }

    private Control canvas() {
        return open.editor().getAdapter(GraphicalViewer.class).getControl();
    }
}
