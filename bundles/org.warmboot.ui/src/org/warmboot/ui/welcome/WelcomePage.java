package org.warmboot.ui.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.ScenarioOpener;

/** Offers the ways to begin: an example, a new scenario, a file, or one of the files opened lately. */
public final class WelcomePage extends EditorPart {

    /** Identifier of the page in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.welcome";

    private ScrolledComposite scroller;

    /** Opens the page, or shows it if it is open. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            ILog.get().error(Messages.text("welcome.tab"), e);
        }
    }

    /** Closes the page if it is open. */
    public static void close(IWorkbenchPage page) {
        IEditorPart open = page.findEditor(new WelcomeInput());
        if (open != null) {
            page.closeEditor(open, false);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleImage(org.warmboot.ui.Icons.image("warmboot-16"));
    }

    @Override
    public void createPartControl(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        var content = new WelcomeContent(scroller, new ScenarioOpener(getSite().getPage()));
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> {
            scroller.setMinWidth(content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
        });
    }

    @Override
    public void setFocus() {
        scroller.getContent().setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
