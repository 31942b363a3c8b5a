package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.warmboot.model.Element;

/** The values of some elements in tabs by what they are about. */
final class ElementForm extends Composite {

    /** So long the mouse may need to come up again before fields move away below it. */
    private static final int AFTER_CLICK = 150;

    private final FormActions actions;
    private final ToolBar bar;
    private final ScrolledComposite scroll;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final Map<Concern, FormTab> tabs = new EnumMap<>(Concern.class);
    private List<FieldList.Placed> fields = List.of();
    private Concern wanted = Concern.GENERAL;
    private Optional<FieldRow> explained = Optional.empty();

    ElementForm(Composite parent, FormActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new ToolBar(this, SWT.FLAT | SWT.WRAP);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        stack = new Composite(scroll, SWT.NONE);
        stack.setLayout(top);
        scroll.setContent(stack);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    /** Shows the values of some elements as they are now. */
    void show(List<Element> elements) {
        var now = FieldList.of(elements);
        boolean alike = isAlike(now);
        fields = now;
        if (alike) {
            tabs.values().forEach(tab -> tab.show(now));
            measure();
        } else {
            build();
        }
    }

    /** Shows the tab of a concern, if the elements have one. */
    void open(Concern concern) {
        wanted = concern;
        explained = Optional.empty();
        raise();
    }

    /** The concerns that have a tab. */
    List<Concern> concerns() {
        return Stream.of(Concern.values())
                .filter(concern -> FormTab.of(concern, fields).findAny().isPresent())
                .toList();
    }

    /** The tab that is shown. */
    Optional<FormTab> tab() {
        return Optional.ofNullable(tabs.get(concern()));
    }

    /** The row of a value, whose tab is opened for it. */
    Optional<FieldRow> row(PropertyField field) {
        return fields.stream()
                .filter(placed -> placed.field().property().equals(field.property()))
                .findFirst()
                .flatMap(placed -> {
                    open(placed.place().concern());
                    return tab();
                })
                .flatMap(tab -> tab.rows().stream()
                        .filter(row -> row.field().property().equals(field.property()))
                        .findFirst());
    }

    /** All values that are shown in any of the tabs, with their places. */
    List<FieldList.Placed> fields() {
        return fields;
    }

    /** All rows that were shown since other fields were. */
    List<FieldRow> rows() {
        var all = new ArrayList<FieldRow>();
        tabs.values().forEach(tab -> all.addAll(tab.rows()));
        return all;
    }

    /** Explains the row that has the keyboard, as soon as a click on it is over. */
    void explain(FieldRow row) {
        explained = Optional.of(row);
        getDisplay().timerExec(AFTER_CLICK, () -> {
            if (!isDisposed()) {
                rows().forEach(one -> one.explain(explained.equals(Optional.of(one))));
                measure();
            }
        });
    }

    /** Gives all rows the room they need; the one with the keyboard stays where it is. */
    void measure() {
        var anchor =
                explained.filter(row -> !row.area().isDisposed() && row.area().isVisible());
        int before = anchor.map(row -> row.area().getLocation().y).orElse(0);
        int width = scroll.getClientArea().width;
        tab().ifPresent(tab -> {
            scroll.setMinHeight(tab.body().computeSize(width, SWT.DEFAULT, true).y);
            scroll.layout();
            stack.layout();
            tab.body().layout(true, true);
        });
        int moved = anchor.map(row -> row.area().getLocation().y).orElse(0) - before;
        if (moved != 0) {
            var origin = scroll.getOrigin();
            scroll.setOrigin(new Point(origin.x, Math.max(0, origin.y + moved)));
        }
    }

    @Override
    public boolean setFocus() {
        return tab().flatMap(tab -> tab.rows().stream().findFirst())
                .map(row -> row.control().setFocus())
                .orElseGet(super::setFocus);
    }

    private boolean isAlike(List<FieldList.Placed> now) {
        if (now.size() != fields.size() || now.isEmpty()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).place().equals(fields.get(i).place())
                    || !now.get(i).field().isLike(fields.get(i).field())) {
                return false;
            }
        }
        return true;
    }

    private void build() {
        setRedraw(false);
        try {
            explained = Optional.empty();
            tabs.values().forEach(tab -> tab.body().dispose());
            tabs.clear();
            fillBar();
            raise();
        } finally {
            setRedraw(true);
        }
    }

    private void fillBar() {
        for (var item : bar.getItems()) {
            item.dispose();
        }
        var shown = concerns();
        for (var concern : shown.size() > 1 ? shown : List.<Concern>of()) {
            var item = new ToolItem(bar, SWT.RADIO);
            item.setText(concern.label());
            item.setData(concern);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    open(concern);
                }
            });
        }
        ((GridData) bar.getLayoutData()).exclude = shown.size() < 2;
        bar.setVisible(shown.size() > 1);
        layout();
    }

    /** The wanted concern, or the first there is. */
    private Concern concern() {
        var shown = concerns();
        return shown.contains(wanted) || shown.isEmpty() ? wanted : shown.getFirst();
    }

    private void raise() {
        var concern = concern();
        for (var item : bar.getItems()) {
            item.setSelection(item.getData() == concern);
        }
        top.topControl = fields.isEmpty()
                ? null
                : tabs.computeIfAbsent(concern, key -> new FormTab(stack, key, fields, actions))
                        .body();
        stack.layout();
        scroll.setOrigin(0, 0);
        measure();
    }
}
