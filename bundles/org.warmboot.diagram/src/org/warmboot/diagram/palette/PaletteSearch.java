package org.warmboot.diagram.palette;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.Messages;

/** A field above the palette: of what can be made only what has its text in name or hint is shown; Enter takes the first. */
final class PaletteSearch {
    /** Space for the field above the tools. */
    static final int HEIGHT = 36;

    private static final int MARGIN = 6;

    private final PaletteViewer viewer;
    private final Text field;

    PaletteSearch(PaletteViewer viewer) {
        this.viewer = viewer;
        var canvas = (FigureCanvas) viewer.getControl();
        field = new Text(canvas, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.text("palette.search"));
        field.addListener(SWT.Modify, event -> filter());
        field.addListener(SWT.DefaultSelection, event -> take());
        canvas.addListener(SWT.Resize, event -> place(canvas));
        place(canvas);
    }

    private void place(FigureCanvas canvas) {
        int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        field.setBounds(MARGIN, MARGIN, Math.max(0, canvas.getClientArea().width - 2 * MARGIN), height);
    }

    private void filter() {
        var words = field.getText().strip().toLowerCase(Locale.ROOT);
        for (var drawer : drawers()) {
            for (var entry : tools(drawer)) {
                entry.setVisible(
                        fits(entry, words) || entry == viewer.getActiveTool()); // which the library wants to mark
            }
            drawer.setVisible(tools(drawer).stream().anyMatch(PaletteEntry::isVisible));
        }
        viewer.getContents().refresh();
        drawers().stream()
                .map(viewer.getEditPartRegistry()::get)
                .filter(Objects::nonNull)
                .forEach(part -> ((EditPart) part).refresh());
        PaletteLook.flatten(viewer);
    }

    private void take() {
        var words = field.getText().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            field.setText("");
            drawers().stream()
                    .flatMap(drawer -> tools(drawer).stream())
                    .filter(entry -> fits(entry, words))
                    .findFirst()
                    .ifPresent(viewer::setActiveTool);
        }
    }

    private static boolean fits(PaletteEntry entry, String words) {
        return (entry.getLabel() + " "
                        + Optional.ofNullable(entry.getDescription()).orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private List<PaletteDrawer> drawers() {
        return ((List<?>) viewer.getPaletteRoot().getChildren())
                .stream()
                        .filter(PaletteDrawer.class::isInstance)
                        .map(PaletteDrawer.class::cast)
                        .toList();
    }

    private static List<ToolEntry> tools(PaletteDrawer drawer) {
        return ((List<?>) drawer.getChildren())
                .stream().map(ToolEntry.class::cast).toList();
    }
}
