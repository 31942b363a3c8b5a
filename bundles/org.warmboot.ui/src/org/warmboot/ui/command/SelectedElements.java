package org.warmboot.ui.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * What is selected of a scenario, wherever the keyboard is: in the active part, else in a drawing, else in the tree.
 *
 * @param page has the parts
 * @param open the scenario
 */
record SelectedElements(IWorkbenchPage page, OpenScenario open) {

    /** The selected elements without the scenario itself. */
    List<Element> all() {
        return selections()
                .map(this::elements)
                .filter(elements -> !elements.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The host that is selected, or that something selected belongs to; else the only one. */
    Optional<Host> host() {
        var hosts = open.scenario().getHosts();
        return selections()
                .flatMap(selection -> elements(selection).stream())
                .flatMap(element -> Elements.host(element).stream())
                .findFirst()
                .or(() -> hosts.size() == 1 ? Optional.of(hosts.getFirst()) : Optional.empty());
    }

    private Stream<ISelection> selections() {
        var drawings = Stream.concat(Stream.of(open.editor()), open.shared().tabs().stream())
                .map(tab -> Adapters.adapt(tab, GraphicalViewer.class))
                .filter(Objects::nonNull)
                .map(GraphicalViewer::getSelection);
        var tree = page.getSelection(ExplorerView.ID);
        return Stream.of(Stream.ofNullable(page.getSelection()), drawings, Stream.ofNullable(tree))
                .flatMap(all -> all);
    }

    private List<Element> elements(ISelection selection) {
        return Elements.all(selection).stream()
                .filter(element -> element != open.scenario() && EcoreUtil.isAncestor(open.scenario(), element))
                .toList();
    }
}
