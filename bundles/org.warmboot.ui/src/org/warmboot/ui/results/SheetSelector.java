package org.warmboot.ui.results;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.ui.Messages;

/** Two lists to choose a sheet with: its group and its title. What was chosen stays chosen as long as it exists. */
final class SheetSelector {

    private static final int VISIBLE = 24;

    private final Combo groups;
    private final Combo titles;
    private final Runnable listener;
    private List<Sheet> sheets = List.of();

    SheetSelector(Composite parent, Runnable listener) {
        this.listener = listener;
        groups = combo(parent, "results.select.group");
        titles = combo(parent, "results.select.title");
        groups.addListener(SWT.Selection, event -> groupSelected());
        titles.addListener(SWT.Selection, event -> listener.run());
    }

    void offer(List<Sheet> offered) {
        sheets = List.copyOf(offered);
        fill(groups, sheets.stream().map(Sheet::group).distinct().toList());
        groupSelected();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> selected() {
        return inGroup().stream()
                .filter(sheet -> sheet.title().equals(titles.getText()))
                .findFirst();
    }

    void select(Sheet sheet) {
        groups.select(groups.indexOf(sheet.group()));
        fill(titles, inGroup().stream().map(Sheet::title).toList());
        titles.select(titles.indexOf(sheet.title()));
        listener.run();
    }

    private void groupSelected() {
        fill(titles, inGroup().stream().map(Sheet::title).toList());
        listener.run();
    }

    private List<Sheet> inGroup() {
        return sheets.stream()
                .filter(sheet -> sheet.group().equals(groups.getText()))
                .toList();
    }

    private static void fill(Combo combo, List<String> items) {
        var before = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, items.indexOf(before)));
        combo.requestLayout();
    }

    private static Combo combo(Composite parent, String tip) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE);
        combo.setToolTipText(Messages.text(tip));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }
}
