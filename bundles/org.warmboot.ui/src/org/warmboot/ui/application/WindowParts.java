package org.warmboot.ui.application;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.RecentFiles;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.welcome.WelcomePage;

/** Keeps the title of the window true, and the welcome page open as long as no scenario is. */
final class WindowParts implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;

    WindowParts(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    /** Shows the welcome page if no editor is open. */
    void begin(IWorkbenchPage page) {
        if (page.getEditorReferences().length == 0) {
            WelcomePage.open(page);
        }
        retitle(page);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        retitle(reference.getPage());
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        OpenScenario.of(reference.getPart(false)).flatMap(OpenScenario::file).ifPresent(new RecentFiles()::add);
        retitle(reference.getPage());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        retitle(reference.getPage());
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && !WelcomePage.ID.equals(reference.getId())) {
            later(reference.getPage(), () -> WelcomePage.close(reference.getPage()));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && !WelcomePage.ID.equals(reference.getId())) {
            later(reference.getPage(), () -> begin(reference.getPage()));
        }
        later(reference.getPage(), () -> retitle(reference.getPage()));
    }

    private void retitle(IWorkbenchPage page) {
        var editor = page.getActiveEditor();
        window.setTitle(
                editor == null || WelcomePage.ID.equals(editor.getSite().getId())
                        ? Messages.text("window.title")
                        : Messages.text("window.title.file", editor.getTitle()));
    }

    /** After the workbench has done what it is doing, unless the window is closing. */
    private static void later(IWorkbenchPage page, Runnable work) {
        var shell = page.getWorkbenchWindow().getShell();
        if (shell != null
                && !shell.isDisposed()
                && !page.getWorkbenchWindow().getWorkbench().isClosing()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()
                        && !page.getWorkbenchWindow().getWorkbench().isClosing()) {
                    work.run();
                }
            });
        }
    }
}
