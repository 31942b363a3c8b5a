package org.warmboot.diagram.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.DiagramFonts;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.file.ScenarioFileException;

/** Says in the place of the drawing why a file cannot be shown, and what can be done. */
final class ErrorPage extends Composite {
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled"; // keeps the theme's background away

    private final Text place;
    private final Text message;
    private final Button reloadButton;
    private final Button keep;

    ErrorPage(Composite parent, Runnable reload, Runnable keepOpen) {
        super(parent, SWT.NONE);
        setData(UNSTYLED, true);
        setBackground(DiagramStyle.CANVAS);
        GridLayoutFactory.fillDefaults().margins(48, 48).spacing(8, 8).applyTo(this);
        text(DiagramFonts.bold(), DiagramStyle.TEXT).setText(Messages.text("error.title"));
        message = text(DiagramFonts.normal(), DiagramStyle.TEXT);
        place = text(DiagramFonts.normal(), DiagramStyle.MUTED);
        text(DiagramFonts.normal(), DiagramStyle.MUTED).setText(Messages.text("error.cure"));

        var buttons = new Composite(this, SWT.NONE);
        buttons.setData(UNSTYLED, true);
        buttons.setBackground(DiagramStyle.CANVAS);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(0, 0, 16, 0)
                .applyTo(buttons);
        reloadButton = button(buttons, Messages.text("error.reload"), reload);
        keep = button(buttons, Messages.text("error.keep"), keepOpen);
    }

    /** Shows a problem; something that is still open can be kept. */
    void show(ScenarioFileException problem, boolean somethingIsOpen) {
        message.setText(problem.getMessage());
        place.setText(
                problem.line() > 0
                        ? Messages.text("error.place", problem.file(), problem.line(), problem.column())
                        : problem.file());
        keep.setVisible(somethingIsOpen);
        requestLayout();
    }

    /** Gives the message and the place that are shown, for readers of the screen and for tests. */
    String shown() {
        return message.getText() + "\n" + place.getText();
    }

    @Override
    public boolean setFocus() {
        return reloadButton.setFocus();
    }

    /** A text that can be selected and copied. */
    private Text text(Font font, Color colour) {
        var text = new Text(this, SWT.READ_ONLY | SWT.WRAP);
        text.setFont(font);
        text.setForeground(colour);
        text.setBackground(DiagramStyle.CANVAS);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
