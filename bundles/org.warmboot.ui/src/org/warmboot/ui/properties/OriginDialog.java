package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.tool.FieldKeys;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.ui.Messages;

/** Asks where a value comes from. */
final class OriginDialog extends Dialog {

    private static final int WIDTH = 360;

    private final String title;
    private final List<Optional<ProvenanceKind>> kinds = new ArrayList<>();
    private StatedOrigin origin;
    private Combo kind;
    private Text source;
    private Text note;

    OriginDialog(Shell parent, PropertyField field) {
        super(parent);
        title = Messages.text("origin.title", field.label());
        origin = StatedOrigin.of(field.origin());
        kinds.add(Optional.empty());
        ProvenanceKind.VALUES.forEach(one -> kinds.add(Optional.of(one)));
    }

    /** What is said in it. */
    StatedOrigin origin() {
        return origin;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        label(area, "origin.kind");
        kind = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        kind.setItems(kinds.stream()
                .map(one -> one.map(known -> Messages.text("provenance." + known.getLiteral()))
                        .orElse(Messages.text("origin.none")))
                .toArray(String[]::new));
        kind.select(kinds.indexOf(origin.kind()));
        kind.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(kind);
        source = text(area, "origin.source", origin.source());
        note = text(area, "origin.note", origin.note());
        enable();
        return area;
    }

    private void enable() {
        boolean known = kinds.get(kind.getSelectionIndex()).isPresent();
        source.setEnabled(known);
        note.setEnabled(known);
    }

    @Override
    protected void okPressed() {
        origin = new StatedOrigin(kinds.get(kind.getSelectionIndex()), source.getText(), note.getText());
        super.okPressed();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
    }

    private static Text text(Composite area, String key, String value) {
        label(area, key);
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(value == null ? "" : value);
        FieldKeys.own(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
