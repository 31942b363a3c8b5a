package org.warmboot.ui.properties;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheet;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** The view of the properties of what is selected in the diagram or in one of the views beside it. */
public final class PropertiesView extends PropertySheet {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.properties";

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        var page = new ElementPropertyPage(getSite().getPage(), this::describe);
        initPage(page);
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void showPageRec(PageRec record) {
        super.showPageRec(record);
        describe();
    }

    /** Says above the values whose they are. */
    private void describe() {
        var heading = getCurrentPage() instanceof ElementPropertyPage page ? page.heading() : "";
        if (!heading.equals(getContentDescription())) {
            setContentDescription(heading);
            getPageBook().getParent().requestLayout();
        }
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return OpenScenario.isShownBy(part) || part instanceof ExplorerView;
    }
}
