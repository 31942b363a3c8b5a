package org.warmboot.ui.properties;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheet;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;

/** The view of the properties of what is selected in the diagram or in one of the views beside it. */
public final class PropertiesView extends PropertySheet {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.properties";

    private static final int MARGIN = 8;

    private Label heading;
    private FieldHelp help;
    private String said = "";

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        heading = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(MARGIN, MARGIN / 2)
                .exclude(true)
                .applyTo(heading);
        var book = new Composite(area, SWT.NONE);
        book.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(book);
        super.createPartControl(book);
        help = new FieldHelp(area);
        describe();
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        var page = new ElementPropertyPage(getSite().getPage(), this::describe);
        initPage(page);
        page.createControl(getPageBook());
        page.getControl().addListener(SWT.Selection, event -> explain(page));
        return new PageRec(part, page);
    }

    @Override
    protected void showPageRec(PageRec record) {
        super.showPageRec(record);
        describe();
    }

    /** Says above the values whose they are, or what is wrong with one. */
    private void describe() {
        if (heading == null || heading.isDisposed()) {
            return;
        }
        var page = Optional.ofNullable(getCurrentPage())
                .filter(ElementPropertyPage.class::isInstance)
                .map(ElementPropertyPage.class::cast);
        page.ifPresent(this::explain);
        var problem = page.flatMap(ElementPropertyPage::problem);
        var text = problem.or(() -> page.map(ElementPropertyPage::heading)).orElse("");
        if (!text.equals(said)) {
            said = text;
            heading.setText(text.replace("&", "&&"));
            heading.setForeground(problem.isPresent() ? DiagramStyle.ERROR : null);
            ((GridData) heading.getLayoutData()).exclude = text.isEmpty();
            heading.setVisible(!text.isEmpty());
            heading.getParent().layout();
        }
    }

    /** Says below the values what that of the selected row means. */
    private void explain(ElementPropertyPage page) {
        if (help != null && page == getCurrentPage()) {
            help.show(page.help());
        }
    }

    /** What is said below the values. */
    FieldHelp help() {
        return help;
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
