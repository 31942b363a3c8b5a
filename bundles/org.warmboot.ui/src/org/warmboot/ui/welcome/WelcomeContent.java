package org.warmboot.ui.welcome;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.warmboot.examples.Examples;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.RecentFiles;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.widgets.Commands;

/** What the welcome page consists of. */
final class WelcomeContent extends Composite {

    /** Width of a column, and of the page from which on there are two of them. */
    private static final int WIDTH = 620;

    private static final int COLUMN = 400;
    private static final int TWO_COLUMNS = 2 * COLUMN + 80;
    private static final StyleTable STYLE = StyleTable.LIGHT;

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final ScenarioOpener opener;
    private final Composite page;

    WelcomeContent(Composite parent, ScenarioOpener opener) {
        super(parent, SWT.NONE);
        this.opener = opener;
        setData("org.eclipse.e4.ui.css.id", "welcome");
        setBackground(colour(STYLE.paper()));
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(32, 4).applyTo(page);
        head(page);
        var mine = column();
        choices(mine);
        recent(mine);
        examples(column());
        arrange(0);
    }

    private Composite column() {
        var column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return column;
    }

    /** Side by side where there is room, so that the examples are seen at once. */
    private void arrange(int width) {
        boolean wide = width >= TWO_COLUMNS;
        ((GridLayout) page.getLayout()).numColumns = wide ? 2 : 1;
        ((GridLayout) page.getLayout()).makeColumnsEqualWidth = wide;
        ((GridData) page.getChildren()[0].getLayoutData()).horizontalSpan = wide ? 2 : 1;
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(wide ? Math.min(width, 2 * WIDTH) : WIDTH, SWT.DEFAULT)
                .applyTo(page);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        arrange(width);
        return super.computeSize(width, height, changed);
    }

    private void head(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(row);
        GridDataFactory.fillDefaults().applyTo(row);
        var sign = new Label(row, SWT.NONE);
        sign.setImage(Icons.image("warmboot"));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(sign);
        label(row, Messages.text("welcome.title"), STYLE.text(), font(12, SWT.BOLD));
        label(row, Messages.text("welcome.subtitle"), STYLE.muted(), font(1, SWT.NORMAL));
    }

    private void choices(Composite parent) {
        section(parent, "welcome.start");
        choice(
                parent,
                "new",
                Messages.text("welcome.new"),
                Messages.text("welcome.new.more"),
                () -> Commands.run("org.warmboot.ui.command.new"));
        choice(parent, "open", Messages.text("welcome.open"), Messages.text("welcome.open.more"), opener::ask);
        choice(
                parent,
                "guide",
                Messages.text("welcome.guide"),
                Messages.text("welcome.guide.more"),
                () -> Commands.run("org.warmboot.ui.command.guide"));
    }

    private void examples(Composite parent) {
        section(parent, "welcome.examples");
        for (var example : Examples.list()) {
            choice(parent, "example", example.title(), example.description(), () -> opener.open(example));
        }
    }

    private void recent(Composite parent) {
        var files = new RecentFiles().list();
        if (files.isEmpty()) {
            return;
        }
        section(parent, "welcome.recent");
        for (Path file : files) {
            choice(
                    parent,
                    "scenario",
                    file.getFileName().toString(),
                    file.getParent() == null ? "" : file.getParent().toString(),
                    () -> opener.open(file));
        }
    }

    private void section(Composite parent, String key) {
        var title = label(parent, Messages.text(key), STYLE.muted(), font(0, SWT.BOLD));
        GridDataFactory.fillDefaults().indent(0, 24).applyTo(title);
    }

    private void choice(Composite parent, String icon, String words, String more, Runnable work) {
        var choice = new Choice(
                parent,
                new Choice.Look(
                        Icons.image(icon),
                        colour(STYLE.accent()),
                        colour(STYLE.muted()),
                        colour(STYLE.surface()),
                        font(1, SWT.BOLD)),
                words,
                more,
                work);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
    }

    private Control label(Composite parent, String words, Rgb colour, Font font) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setForeground(colour(colour));
        label.setFont(font);
        return label;
    }

    private Font font(int larger, int style) {
        var base = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        return resources.create(base.increaseHeight(larger).withStyle(style));
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
