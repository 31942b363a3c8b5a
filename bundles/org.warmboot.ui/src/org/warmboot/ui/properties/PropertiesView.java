package org.warmboot.ui.properties;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheet;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** The view of the properties of what is selected in the diagram or in one of the views beside it. */
public final class PropertiesView extends PropertySheet {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.properties";

    private static final int MARGIN = 8;

    private Label heading;
    private String said = "";

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        heading = new Label(area, SWT.WRAP);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(MARGIN, MARGIN / 2)
                .exclude(true)
                .applyTo(heading);
        var book = new Composite(area, SWT.NONE);
        book.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(book);
        super.createPartControl(book);
        describe();
    }

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
        if (heading == null || heading.isDisposed()) {
            return;
        }
        var text = Optional.ofNullable(getCurrentPage())
                .filter(ElementPropertyPage.class::isInstance)
                .map(ElementPropertyPage.class::cast)
                .map(ElementPropertyPage::heading)
                .orElse("");
        if (!text.equals(said)) {
            said = text;
            heading.setText(text.replace("&", "&&"));
            ((GridData) heading.getLayoutData()).exclude = text.isEmpty();
            heading.setVisible(!text.isEmpty());
            heading.getParent().layout();
        }
    }

    /** What is said above the values. */
    public String heading() {
        return said;
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return OpenScenario.isShownBy(part) || part instanceof ExplorerView;
    }
}
