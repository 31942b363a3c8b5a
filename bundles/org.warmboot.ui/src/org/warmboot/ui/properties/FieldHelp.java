package org.warmboot.ui.properties;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.ui.Icons;

/** Below the rows of the property sheet: what the value of the selected row means, an example, and where it comes from. */
final class FieldHelp {

    private static final int MARGIN = 8;

    private final Composite area;
    private final Label title;
    private final Label text;
    private final Label chip;
    private final Label origin;

    FieldHelp(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN / 2)
                .spacing(MARGIN / 2, 2)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        title = label(2);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text = label(2);
        chip = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(chip);
        origin = label(1);
    }

    /** Shows the help for a value, or none. */
    void show(Optional<ValueHelp> help) {
        help.ifPresent(value -> {
            title.setText(value.label().replace("&", "&&"));
            text.setText(value.words().replace("&", "&&"));
            origin.setText(value.origin().replace("&", "&&"));
            chip.setImage(value.source()
                    .map(source -> Icons.image(Sources.icon(source)))
                    .orElse(null));
            Stream.of(chip, origin).forEach(control -> {
                control.setVisible(!value.origin().isEmpty());
                ((GridData) control.getLayoutData()).exclude = value.origin().isEmpty();
            });
        });
        ((GridData) area.getLayoutData()).exclude = help.isEmpty();
        area.setVisible(help.isPresent());
        area.getParent().layout(true, true);
    }

    /** All that is said. */
    String said() {
        return area.isVisible()
                ? Stream.of(title, text, origin).map(Label::getText).collect(Collectors.joining("\n"))
                : "";
    }

    private Label label(int columns) {
        var label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .hint(1, SWT.DEFAULT) // so that it wraps at the width of the view
                .applyTo(label);
        return label;
    }
}
