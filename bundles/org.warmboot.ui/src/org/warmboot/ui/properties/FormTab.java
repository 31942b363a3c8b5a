package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.ui.Messages;

/** The fields of one concern, or where all values come from. */
final class FormTab {

    private final Concern concern;
    private final Composite body;
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<OriginRow> origins = new ArrayList<>();

    FormTab(Composite parent, Concern concern, List<FieldList.Placed> fields, FormActions actions) {
        this.concern = concern;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new FieldColumns());
        if (concern == Concern.ORIGIN) {
            heading(Messages.text("origin.help"), false);
            of(concern, fields).forEach(placed -> origins.add(new OriginRow(body, placed.field(), actions)));
            return;
        }
        var heading = "";
        for (var placed : of(concern, fields).toList()) {
            if (!placed.place().heading().equals(heading)) {
                heading = placed.place().heading();
                heading(heading, true);
            }
            rows.add(new FieldRow(body, placed.field(), actions));
        }
    }

    /** The fields that a tab shows. */
    static Stream<FieldList.Placed> of(Concern concern, List<FieldList.Placed> fields) {
        return fields.stream()
                .filter(placed -> concern == Concern.ORIGIN
                        ? placed.field().hasOrigin()
                        : placed.place().concern() == concern);
    }

    /** Shows the values as they are now. */
    void show(List<FieldList.Placed> fields) {
        var now = of(concern, fields).map(FieldList.Placed::field).toList();
        for (int i = 0; i < now.size(); i++) {
            if (concern == Concern.ORIGIN) {
                origins.get(i).show(now.get(i));
            } else {
                rows.get(i).show(now.get(i));
            }
        }
    }

    Composite body() {
        return body;
    }

    List<FieldRow> rows() {
        return rows;
    }

    List<OriginRow> origins() {
        return origins;
    }

    private void heading(String words, boolean bold) {
        var label = new Label(body, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        FieldColumns.heading(label);
    }
}
