package org.warmboot.ui.calibration;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
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

    private static final int LEAST = 80;

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
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, "calibration.value", 26);
        column(layout, "calibration.of", 32);
        column(layout, "calibration.before", 14);
        column(layout, "calibration.after", 16);
        column(layout, "calibration.interval", 26);
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
    }

    List<Proposal> accepted() {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (Proposal) item.getData())
                .toList();
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(Messages.text(key));
        layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
    }
}
