package org.warmboot.diagram.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.tests.Dialogs;
import org.warmboot.diagram.tests.NothingLogged;

/** Saving under another name asks about the file that is really written. */
@ExtendWith(NothingLogged.class)
class FileDialogsTest {
    private static final List<FileQuestion.Type> TYPES =
            List.of(new FileQuestion.Type("Scenarios", "*.warmboot"), new FileQuestion.Type("Pictures", "*.svg"));

    @TempDir
    Path folder;

    @Test
    void aNameWithoutItsExtensionMeansTheFileWithIt() throws Exception {
        var existing = Files.createFile(folder.resolve("there.warmboot"));
        var question = new FileQuestion("Save", folder, "there", TYPES);
        assertEquals(existing, question.complete(folder.resolve("there")));
        assertEquals(existing, question.complete(existing));
        assertEquals(folder.resolve("a.SVG"), question.complete(folder.resolve("a.SVG")));

        var dialogs = Dialogs.answer("Choose another name");
        assertFalse(FileDialogs.mayReplace(shell(), existing));
        dialogs.await();
        dialogs = Dialogs.answer("Replace");
        assertTrue(FileDialogs.mayReplace(shell(), existing));
        dialogs.await();
    }

    @Test
    void nobodyIsAskedAboutAFreeName() {
        assertTrue(FileDialogs.mayReplace(shell(), folder.resolve("free.warmboot")));
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
