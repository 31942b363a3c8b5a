package org.warmboot.ui.inventory;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.warmboot.exchange.merge.KnownPrograms;
import org.warmboot.exchange.merge.Rules;
import org.warmboot.exchange.merge.ScenarioMerge;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.ElementLooks;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** The page on which rules say by their names what machines run; those that come with Warmboot hold behind them. */
final class RulesPage extends WizardPage {

    private static final int TABLE_WIDTH = 280;

    private final Scenario scenario;
    private Text text;

    RulesPage(Optional<Scenario> scenario) {
        super("rules", Messages.text("inventory.rules"), Icons.descriptor("warmboot"));
        this.scenario = scenario.orElseGet(() -> ScenarioMerge.empty().scenario());
        setMessage(Messages.text("inventory.rules.message"));
    }

    /** The rules, one a line. */
    String text() {
        return text.getText().replace("\r\n", "\n");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.text("inventory.rules.own"));
        new Label(area, SWT.NONE).setText(Messages.text("inventory.rules.known"));
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        var known = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(TABLE_WIDTH, SWT.DEFAULT)
                .applyTo(known);
        var programs = KnownPrograms.of(scenario);
        programs.systems().forEach(each -> row(known, each));
        programs.services().forEach(each -> row(known, each));
        known.addListener(SWT.DefaultSelection, event -> text.insert((String) event.item.getData()));
        known.setToolTipText(Messages.text("inventory.rules.insert"));
        var example = new Label(area, SWT.WRAP);
        example.setText(Messages.text("inventory.rules.example"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(example);
        var kept = new KeptText(
                area, Messages.text("inventory.rules.file"), file -> text.setText(file.text()), this::text);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(kept.control());
        setControl(area);
    }

    private void check() {
        try {
            Rules.of(new InputFile("", text()));
            setErrorMessage(null);
        } catch (ExchangeException problem) {
            setErrorMessage(
                    Messages.text("inventory.rules.line", PlaceWords.line(problem.place()), problem.getMessage()));
        }
        setPageComplete(getErrorMessage() == null);
    }

    private static void row(Table table, Element element) {
        var item = new TableItem(table, SWT.NONE);
        item.setImage(Icons.image(ElementLooks.icon(element)));
        item.setText(Messages.text("inventory.rules.program", element.getId(), ElementNames.orKind(element)));
        item.setData(element.getId());
    }
}
