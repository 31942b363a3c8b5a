package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/** The outline has a small picture of the whole drawing below its tree, in which the shown part can be dragged. */
@ExtendWith(NothingLogged.class)
class OverviewTest {
    @TempDir
    Path folder;

    private EditorDriver editor;
    private Shell shell;
    private IContentOutlinePage page;

    @BeforeEach
    void openOutlineOfALargeDrawing() throws Exception {
        var file = folder.resolve("overview.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(ModelFactory.eINSTANCE.createScenario()), file);
        editor = EditorDriver.open(file);
        for (int i = 0; i < 9; i++) {
            editor.stack()
                    .execute(editor.session()
                            .commands()
                            .createHost(ElementTemplates.host(), new Rectangle(i % 3 * 1200, i / 3 * 900, -1, -1)));
        }
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setBounds(900, 300, 300, 500);
        page = (IContentOutlinePage) editor.editor().getAdapter(IContentOutlinePage.class);
        page.createControl(shell);
        shell.open();
        Gestures.settle(300);
    }

    @AfterEach
    void closeAll() {
        page.dispose();
        shell.dispose();
        editor.close();
    }

    @Test
    void draggingInTheOverviewScrollsTheDrawing() throws Exception {
        var children = ((SashForm) page.getControl()).getChildren();
        assertTrue(children[0] instanceof Tree);
        var overview = (Canvas) Arrays.stream(children)
                .filter(child -> child.getClass() == Canvas.class || child instanceof FigureCanvas)
                .findFirst()
                .orElseThrow();
        var zoom = (ZoomManager) editor.editor().getAdapter(ZoomManager.class);
        assertEquals(0, zoom.getViewport().getViewLocation().x, 100);
        EditorDriver.screenshot(shell, "overview");
        var size = overview.getSize();
        for (int turn = 0; turn < 20 && zoom.getViewport().getViewLocation().x < 500; turn++) {
            Gestures.click(overview, new Point(size.x * 3 / 4, size.y / 2)); // the small picture comes when it is ready
            Gestures.settle(100);
        }
        assertTrue(
                zoom.getViewport().getViewLocation().x > 500,
                zoom.getViewport().getViewLocation().toString());
    }
}
