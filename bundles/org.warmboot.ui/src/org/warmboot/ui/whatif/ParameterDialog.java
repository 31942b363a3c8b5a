package org.warmboot.ui.whatif;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.Paths;
import org.warmboot.ui.Messages;

/** Asks which parameter is to be tried. */
final class ParameterDialog {

    private final ElementListSelectionDialog dialog;

    ParameterDialog(Shell shell, Scenario scenario, List<String> taken) {
        dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object parameter) {
                return words((Parameter) parameter);
            }
        });
        dialog.setTitle(Messages.text("whatif.add"));
        dialog.setMessage(Messages.text("whatif.add.message"));
        dialog.setMultipleSelection(true);
        dialog.setMatchEmptyString(true);
        dialog.setElements(Paths.all(scenario).stream()
                .filter(parameter -> !taken.contains(parameter.path()))
                .toArray());
    }

    private static String words(Parameter parameter) {
        return Guess.words(parameter) + "  (" + parameter.value() + ")";
    }

    /** The parameters that somebody wants to try; absent if nobody does. */
    Optional<List<Parameter>> ask() {
        return dialog.open() == Window.OK
                ? Optional.of(List.of(dialog.getResult()).stream()
                        .map(Parameter.class::cast)
                        .toList())
                : Optional.empty();
    }
}
