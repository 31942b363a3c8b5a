package org.warmboot.ui.command;

import java.util.Optional;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.ui.drawing.DrawingPrint;
import org.warmboot.ui.drawing.ShownDrawing;
import org.warmboot.ui.scenario.OpenScenario;

/** Prints the drawing that the user looks at on one page. */
public final class PrintHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var shown = ShownDrawing.of(page, open);
        var dialog = new PrintDialog(page.getWorkbenchWindow().getShell());
        var wide = new PrinterData();
        wide.orientation =
                shown.drawing().width() > shown.drawing().height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(wide);
        Optional.ofNullable(dialog.open()).ifPresent(chosen -> {
            var printer = new Printer(chosen);
            try {
                DrawingPrint.print(printer, shown.title(), shown.drawing());
            } finally {
                printer.dispose();
            }
        });
    }
}
