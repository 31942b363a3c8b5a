package org.warmboot.ui.find;

import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.model.Element;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** The table of what was found. */
final class HitTable {

    private static final int LEAST = 80;

    private HitTable() {}

    static TableViewer create(Composite frame) {
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(table, layout, "find.column.element", hit -> ElementNames.orKind(hit.element()));
        column(table, layout, "find.column.kind", hit -> ElementNames.kind(hit.element()));
        column(table, layout, "find.column.owner", HitTable::owner);
        column(table, layout, "find.column.where", ElementSearch.Hit::where);
        return table;
    }

    private static String owner(ElementSearch.Hit hit) {
        return hit.element().eContainer() instanceof Element owner ? ElementNames.orKind(owner) : "";
    }

    private static void column(
            TableViewer table, TableColumnLayout layout, String key, Function<ElementSearch.Hit, String> text) {
        var column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Messages.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, LEAST));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object hit) {
                return text.apply((ElementSearch.Hit) hit);
            }
        });
    }
}
