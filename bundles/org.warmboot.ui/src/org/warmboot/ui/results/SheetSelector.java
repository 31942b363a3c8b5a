package org.warmboot.ui.results;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.ui.Messages;

/**
 * Two lists to choose a sheet with: its group and its title. What was chosen stays chosen as long as it exists. Rows
 * are told apart by their places, as two may have the same name.
 */
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
        var before = group();
        sheets = List.copyOf(offered);
        var ids = groups().stream().map(Sheet.Group::id).toList();
        var names = groups().stream().map(Sheet.Group::name).toList();
        fill(groups, names, before.map(Sheet.Group::id).map(ids::indexOf).orElse(0));
        groupSelected();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> selected() {
        return at(inGroup(), titles);
    }

    void select(Sheet sheet) {
        groups.select(groups().indexOf(sheet.group()));
        fillTitles(inGroup().indexOf(sheet));
        listener.run();
    }

    private void groupSelected() {
        var before = titles.getText();
        fillTitles(inGroup().stream().map(Sheet::title).toList().indexOf(before));
        listener.run();
    }

    private void fillTitles(int selection) {
        fill(titles, inGroup().stream().map(Sheet::title).toList(), selection);
    }

    private Optional<Sheet.Group> group() {
        return at(groups(), groups);
    }

    private List<Sheet.Group> groups() {
        return sheets.stream().map(Sheet::group).distinct().toList();
    }

    private List<Sheet> inGroup() {
        return sheets.stream()
                .filter(sheet -> group().filter(sheet.group()::equals).isPresent())
                .toList();
    }

    private static <T> Optional<T> at(List<T> all, Combo combo) {
        int place = combo.getSelectionIndex();
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static void fill(Combo combo, List<String> items, int selection) {
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, selection));
        combo.requestLayout();
    }

    private static Combo combo(Composite parent, String tip) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE);
        combo.setToolTipText(Messages.text(tip));
        return combo;
    }
}
