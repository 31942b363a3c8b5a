package org.warmboot.diagram.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.recovery.Holder;

/** Finds and tells who else has a file open: another tab or window of this program, or another program. */
public final class OpenElsewhere {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private OpenElsewhere() {}

    /** Gives all tabs of all windows. */
    public static Stream<IEditorPart> tabs() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences()))
                .map((IEditorReference reference) -> reference.getEditor(false))
                .filter(Objects::nonNull);
    }

    /** Tells whether a file is open as another scenario, by whatever path it was opened. */
    public static boolean isOpen(Path file, ScenarioSession self) {
        return tabs().map(tab -> tab.getAdapter(ScenarioSession.class))
                .anyMatch(other -> other != null && other != self && isSame(other.path(), file));
    }

    /** Tells whether two paths lead to the same file. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException oneIsGone) {
            return one.equals(other);
        }
    }

    /** Tells that another program has the file open; true if it shall be edited here nevertheless. */
    public static boolean mayGoOn(Shell shell, Path file, Holder holder) {
        return MessageDialog.open(
                        MessageDialog.WARNING,
                        shell,
                        Messages.text("elsewhere.title"),
                        Messages.text(
                                "elsewhere.program",
                                file.getFileName(),
                                holder.user(),
                                holder.machine(),
                                TIME.format(holder.since())),
                        SWT.NONE,
                        Messages.text("elsewhere.close"),
                        Messages.text("elsewhere.open"))
                == 1;
    }

    /** Tells that a file cannot be saved to because another tab shows it. */
    public static void tellSaving(Shell shell, Path file) {
        MessageDialog.openInformation(
                shell, Messages.text("elsewhere.title"), Messages.text("elsewhere.tab", file.getFileName()));
    }
}
