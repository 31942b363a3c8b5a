package org.warmboot.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Technique;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.properties.PropertiesView;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/** Finding by names, kinds and values, with keys alone. */
@ExtendWith(NothingLogged.class)
class FindTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private Host host;

    @BeforeEach
    void openExample() throws Exception {
        open = Workbench.openExample(folder);
        host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().rename(host.getDomains().getFirst(), "Zebra"));
        open.execute(open.session().commands().duplicate(host));
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.page().hideView(Workbench.page().findView(FindView.ID));
        Workbench.closeAll();
    }

    @Test
    void namesKindsAndValuesAreFoundInAnyCaseOfLetters() {
        var named = elements("zEBRa");
        assertTrue(named.contains(host.getDomains().getFirst()));
        assertTrue(named.stream().allMatch(element -> element.getName().startsWith("Zebra")), named.toString());

        var guests = elements("guest domain");
        assertTrue(guests.size() >= 2);
        var all = new ArrayList<Element>();
        open.scenario().eAllContents().forEachRemaining(object -> {
            if (object instanceof GuestDomain guest) {
                all.add(guest);
            }
        });
        assertTrue(guests.containsAll(all));

        var hit = ElementSearch.of(open.scenario(), "12 GiB").stream()
                .filter(found -> found.element() == host)
                .findFirst()
                .orElseThrow();
        assertEquals("Memory: 12 GiB", hit.where());
        assertEquals(List.of(), ElementSearch.of(open.scenario(), "  "));
    }

    @Test
    void controlFLooksForWhatIsWrittenAndEnterAndF3WalkThroughItRoundAndRound() throws Exception {
        Keyboard.control(canvas(), 'f');
        var view = (FindView) Workbench.page().findView(FindView.ID);
        assertSame(view, Workbench.page().getActivePart());
        Text field = view.field();
        field.setText("zebra");
        Workbench.work();
        var hits = view.hits().stream().map(ElementSearch.Hit::element).toList();
        assertEquals(2, hits.size(), "the domain and its copy");

        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertShown(hits.get(0));
        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertShown(hits.get(1));
        Screenshots.take("find");
        Keyboard.key(field, SWT.F3);
        assertShown(hits.get(0));
        Keyboard.shift(field, SWT.F3);
        assertShown(hits.get(1));
    }

    @Test
    void theDrawingKeepsTheKeyboardWhileF3GoesThroughWhatItShows() {
        Keyboard.control(canvas(), 'f');
        ((FindView) Workbench.page().findView(FindView.ID)).field().setText("zebra");
        Workbench.page().activate(open.editor());
        Keyboard.key(canvas(), SWT.F3);
        assertSame(open.editor(), Workbench.page().getActivePart());
        assertShown(host.getDomains().getFirst());
    }

    @Test
    void whatNoDrawingOfHostsShowsIsSelectedInTheTreeAndTheProperties() {
        Keyboard.control(canvas(), 'f');
        var view = (FindView) Workbench.page().findView(FindView.ID);
        var technique = open.scenario().getTechniques().getFirst();
        view.field().setText(technique.getName());
        view.field().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.work();
        assertTrue(view.hits().getFirst().element() instanceof Technique);
        assertEquals(List.of(technique), inTree());
        assertTrue(heading().startsWith(technique.getName()), heading());
    }

    @Test
    void whatIsDeletedIsFoundNoLonger() {
        Keyboard.control(canvas(), 'f');
        var view = (FindView) Workbench.page().findView(FindView.ID);
        view.field().setText("zebra");
        open.execute(open.session().commands().delete(host.getDomains().getFirst()));
        Workbench.work();
        assertEquals(1, view.hits().size());
    }

    private List<Element> elements(String text) {
        return ElementSearch.of(open.scenario(), text).stream()
                .map(ElementSearch.Hit::element)
                .toList();
    }

    private void assertShown(Element element) {
        Workbench.work();
        assertEquals(List.of(element), inTree());
        assertEquals(List.of(element), Elements.all(viewer().getSelection()));
        assertTrue(heading().startsWith(element.getName()), heading());
    }

    private List<Element> inTree() {
        var tree = Workbench.page().findView(ExplorerView.ID).getSite().getSelectionProvider();
        return Elements.all((IStructuredSelection) tree.getSelection());
    }

    private static String heading() {
        return ((PropertiesView) Workbench.page().findView(PropertiesView.ID)).heading();
    }

    private GraphicalViewer viewer() {
        return open.editor().getAdapter(GraphicalViewer.class);
    }

    private Control canvas() {
        return viewer().getControl();
    }
}
