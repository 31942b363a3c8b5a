package org.warmboot.ui.find;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** The elements of the selected hits: what other parts understand. */
final class HitSelection implements ISelectionProvider {

    private final TableViewer table;
    private final Map<ISelectionChangedListener, ISelectionChangedListener> listeners = new HashMap<>();

    HitSelection(TableViewer table) {
        this.table = table;
    }

    @Override
    public ISelection getSelection() {
        return elements(table.getStructuredSelection());
    }

    @Override
    public void setSelection(ISelection selection) {
        table.setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        ISelectionChangedListener ours = event -> listener.selectionChanged(
                new SelectionChangedEvent(this, elements((IStructuredSelection) event.getSelection())));
        listeners.put(listener, ours);
        table.addSelectionChangedListener(ours);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        var ours = listeners.remove(listener);
        if (ours != null) {
            table.removeSelectionChangedListener(ours);
        }
    }

    private static ISelection elements(IStructuredSelection hits) {
        return new StructuredSelection(
                hits.stream().map(hit -> ((ElementSearch.Hit) hit).element()).toList());
    }
}
