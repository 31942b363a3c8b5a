package org.warmboot.ui.calibration;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A verdict in bold with what belongs to it below. */
final class VerdictText {

    private static final int WIDTH = 600;

    private final Composite frame;
    private final Label verdict;
    private final Label more;

    VerdictText(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(frame);
        verdict = label();
        verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        more = label();
    }

    Control control() {
        return frame;
    }

    void show(String sentence, List<String> others) {
        verdict.setText(sentence);
        more.setText(String.join("\n", others));
    }

    private Label label() {
        var label = new Label(frame, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
