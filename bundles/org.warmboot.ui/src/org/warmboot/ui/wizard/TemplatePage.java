package org.warmboot.ui.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.warmboot.model.ServiceKind;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.NewFileField;

/** The page on which a template, its numbers and the file are chosen, with a picture of what will be drawn. */
final class TemplatePage extends WizardPage {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 440;
    private static final int LEFT = 410;

    private final List<Button> services = new ArrayList<>();
    private Template template = Template.SINGLE_HOST;
    private TemplateTable templates;
    private DrawnPreview preview;
    private Spinner hosts;
    private Spinner guests;
    private NewFileField file;

    TemplatePage() {
        super("template", Messages.text("wizard.title"), Icons.descriptor("warmboot"));
        setMessage(Messages.text("wizard.message"));
    }

    /** What is wished for. */
    Wish wish() {
        return new Wish(template, hosts.getSelection(), guests.getSelection(), chosen());
    }

    /** The file to write; empty as long as none is named. */
    Optional<Path> file() {
        return file.file();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        templates = new TemplateTable(area, this::take);
        GridDataFactory.fillDefaults().grab(false, true).hint(LEFT, HEIGHT).applyTo(templates.control());
        var right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(right);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH - LEFT, HEIGHT)
                .applyTo(right);
        preview = new DrawnPreview(right, Wish.usual(template));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(preview);
        hosts = spinner(right, "wizard.hosts");
        guests = spinner(right, "wizard.guests");
        services(right);
        fileRow(area);
        take(template);
        setControl(area);
        setErrorMessage(null);
    }

    private void take(Template chosen) {
        template = chosen;
        limit(hosts, chosen.leastHosts(), chosen.mostHosts(), chosen.leastHosts());
        limit(guests, Math.min(1, chosen.mostGuests()), chosen.mostGuests(), chosen.usualGuests());
        services.forEach(button -> button.setEnabled(chosen.asksForServices()));
        changed();
    }

    private void changed() {
        preview.show(wish());
        setErrorMessage(problem().orElse(null));
        setPageComplete(getErrorMessage() == null);
    }

    private Optional<String> problem() {
        if (template.asksForServices() && chosen().isEmpty()) {
            return Optional.of(Messages.text("wizard.no.service"));
        }
        return file.problem();
    }

    private List<ServiceKind> chosen() {
        return services.stream()
                .filter(Button::getSelection)
                .map(button -> (ServiceKind) button.getData())
                .toList();
    }

    private Spinner spinner(Composite parent, String key) {
        label(parent, key);
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.addListener(SWT.Selection, event -> changed());
        return spinner;
    }

    private static void limit(Spinner spinner, int least, int most, int usual) {
        spinner.setEnabled(most > least);
        spinner.setValues(usual, least, Math.max(most, least + 1), 0, 1, 4);
    }

    private void services(Composite parent) {
        label(parent, "wizard.services");
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        for (var kind : ServiceKind.VALUES) {
            var button = new Button(row, SWT.CHECK);
            button.setText(Messages.text("new.service." + kind.getLiteral()));
            button.setData(kind);
            button.setSelection(kind == ServiceKind.SSH);
            button.addListener(SWT.Selection, event -> changed());
            services.add(button);
        }
    }

    private void fileRow(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        label(row, "wizard.file");
        file = new NewFileField(row, Messages.text("wizard.title"), Messages.text("new.name"), this::changed);
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(Messages.text(key));
    }
}
