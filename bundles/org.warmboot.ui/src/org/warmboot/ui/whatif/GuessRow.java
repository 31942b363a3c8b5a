package org.warmboot.ui.whatif;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.path.Parameter;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** A parameter that is tried: its name, a slider from a sixteenth to sixteen times its value, and the value as text. */
final class GuessRow {

    private static final int MIDDLE = 100;

    /** Steps of the slider for each doubling. */
    private static final double OCTAVE = 25;

    private static final int FIELD = 110;

    private final Composite area;
    private final Label name;
    private final Scale slider;
    private final Text field;
    private final Label problem;
    private Parameter parameter;
    private Guess guess;

    /**
     * A row.
     *
     * @param changed takes another value of it
     * @param removed hears that it is not wanted any more
     */
    GuessRow(Composite parent, Parameter parameter, BiConsumer<GuessRow, Guess> changed, Consumer<GuessRow> removed) {
        this.parameter = parameter;
        guess = Guess.of(parameter);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        name = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(1, SWT.DEFAULT)
                .applyTo(name);
        var bar = new ToolBar(head, SWT.FLAT);
        var away = new ToolItem(bar, SWT.PUSH);
        away.setImage(Icons.image("remove"));
        away.setToolTipText(Messages.text("whatif.remove"));
        away.addListener(SWT.Selection, event -> removed.accept(this));
        slider = new Scale(area, SWT.HORIZONTAL);
        slider.setMaximum(2 * MIDDLE);
        slider.setSelection(MIDDLE);
        slider.setIncrement(1);
        slider.setPageIncrement((int) OCTAVE);
        slider.setToolTipText(Messages.text("whatif.slider"));
        slider.setEnabled(parameter.number().orElse(0) > 0);
        slider.addListener(
                SWT.Selection,
                event -> changed.accept(this, Guess.times(this.parameter, factor(slider.getSelection()))));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(slider);
        field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .hint(FIELD, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> enter(changed));
        field.addListener(SWT.FocusOut, event -> enter(changed));
        problem = new Label(area, SWT.WRAP);
        problem.setForeground(DiagramStyle.ERROR);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .exclude(true)
                .applyTo(problem);
        show(parameter, guess);
    }

    private static double factor(int place) {
        return Math.pow(2, (place - MIDDLE) / OCTAVE);
    }

    private static int place(double factor) {
        return (int) Math.clamp(Math.round(MIDDLE + OCTAVE * Math.log(factor) / Math.log(2)), 0, 2L * MIDDLE);
    }

    private void enter(BiConsumer<GuessRow, Guess> changed) {
        var text = field.getText().strip();
        if (text.equals(guess.text())) {
            tell("");
            return;
        }
        var wrong = Guess.problem(parameter, text);
        tell(wrong.orElse(""));
        if (wrong.isEmpty()) {
            changed.accept(this, Guess.written(parameter, text));
        }
    }

    /** Shows what is tried of a parameter as it is now. */
    void show(Parameter now, Guess tried) {
        parameter = now;
        guess = tried;
        name.setText(Guess.words(now).replace("&", "&&"));
        name.setToolTipText(now.path());
        field.setText(tried.text());
        field.setToolTipText(Messages.text("whatif.now", now.value()));
        tried.factor(now).ifPresent(times -> slider.setSelection(place(times)));
        tell("");
    }

    private void tell(String words) {
        boolean shown = !words.isEmpty();
        if (shown != problem.getVisible() || !words.equals(problem.getText())) {
            problem.setText(words.replace("&", "&&"));
            problem.setVisible(shown);
            ((GridData) problem.getLayoutData()).exclude = !shown;
            problem.requestLayout();
        }
    }

    Guess guess() {
        return guess;
    }

    Composite area() {
        return area;
    }

    Scale slider() {
        return slider;
    }

    Text field() {
        return field;
    }

    /** Why what is written is no value; empty if it is one. */
    String problem() {
        return problem.getText();
    }
}
