package org.warmboot.ui.calibration;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;

/** The measured values, a row each: ticked if it is to be taken over. */
final class ProposalTable {

    private static final List<String> COLUMNS = List.of("value", "of", "before", "after", "interval");
    private static final int AIR = 12;
    private static final int MOST = 340;

    private final Composite frame;
    private final Table table;

    /**
     * An empty table.
     *
     * @param changed hears of ticks
     */
    ProposalTable(Composite parent, Runnable changed) {
        frame = new Composite(parent, SWT.NONE);
        table = new Table(frame, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        frame.setLayout(new FillLayout());
        COLUMNS.forEach(key -> new TableColumn(table, SWT.LEFT).setText(Messages.text("calibration." + key)));
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
    }

    Control control() {
        return frame;
    }

    void show(List<Proposal> proposals) {
        table.removeAll();
        for (var proposal : proposals) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                proposal.name(),
                ElementNames.orKind(proposal.element()),
                proposal.before().isEmpty() ? Messages.text("inventory.none") : proposal.before(),
                proposal.after(),
                proposal.interval()
            });
            item.setChecked(true);
            item.setData(proposal);
        }
        fit();
    }

    int size() {
        return table.getItemCount();
    }

    List<Proposal> accepted() {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (Proposal) item.getData())
                .toList();
    }

    /** Columns as wide as what they say, within reason; the last one takes the rest. */
    private void fit() {
        int used = 0;
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(MOST, column.getWidth() + AIR));
            used += column.getWidth();
        }
        var last = table.getColumn(table.getColumnCount() - 1);
        last.setWidth(last.getWidth() + Math.max(0, table.getClientArea().width - used));
    }
}
