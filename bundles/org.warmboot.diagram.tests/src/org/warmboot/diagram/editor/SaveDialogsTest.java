package org.warmboot.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.tests.Dialogs;
import org.warmboot.diagram.tests.NothingLogged;

/** Saving under another name asks about the file that is really written. */
@ExtendWith(NothingLogged.class)
class SaveDialogsTest {
    @TempDir
    Path folder;

    @Test
    void aNameWithoutItsExtensionMeansTheFileWithIt() throws Exception {
        var existing = Files.createFile(folder.resolve("there.warmboot"));
        var file = SaveDialogs.withExtension(folder.resolve("there").toString());
        assertEquals(existing, file);
        assertEquals(existing, SaveDialogs.withExtension(existing.toString()));

        var dialogs = Dialogs.answer("Choose another name");
        assertFalse(SaveDialogs.mayReplace(shell(), file, folder.resolve("own.warmboot")));
        dialogs.await();
        dialogs = Dialogs.answer("Replace");
        assertTrue(SaveDialogs.mayReplace(shell(), file, folder.resolve("own.warmboot")));
        dialogs.await();
    }

    @Test
    void nobodyIsAskedAboutAFreeNameOrTheOwnFile() throws Exception {
        var own = Files.createFile(folder.resolve("own.warmboot"));
        assertTrue(SaveDialogs.mayReplace(shell(), own, own));
        assertTrue(SaveDialogs.mayReplace(shell(), folder.resolve("free.warmboot"), own));
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
