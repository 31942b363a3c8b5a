package org.warmboot.ui.inventory;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** The tree of what an import would do. */
final class PreviewTree {

    private static final int LEAST = 90;

    /** Lines up to which all are shown at once. */
    private static final int FEW = 2000;

    private final Composite frame;
    private final TreeViewer viewer;

    PreviewTree(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        var layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Lines());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "inventory.tree.what", 56, PreviewNode::text);
        column(layout, "inventory.tree.before", 18, PreviewNode::before);
        column(layout, "inventory.tree.after", 26, PreviewNode::after);
    }

    Control control() {
        return frame;
    }

    void clear() {
        viewer.setInput(List.of());
    }

    void show(InventoryImport imported, boolean removed) {
        viewer.setInput(new PreviewNodes(imported, removed).all());
        viewer.expandToLevel(imported.changes().size() + imported.notes().size() < FEW ? 3 : 2);
    }

    private void column(TreeColumnLayout layout, String key, int weight, Function<PreviewNode, String> text) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Messages.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text.apply((PreviewNode) line);
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line).isEmpty() ? null : getText(line);
            }

            @Override
            public Image getImage(Object line) {
                return column.getColumn() == viewer.getTree().getColumn(0)
                        ? Icons.image(((PreviewNode) line).icon())
                        : null;
            }
        });
    }

    private static final class Lines implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return ((PreviewNode) line).children().toArray();
        }

        @Override
        public Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return !((PreviewNode) line).children().isEmpty();
        }
    }
}
