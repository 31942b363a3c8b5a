package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** A word in a box: a service of a domain, a disk or a link of a host. */
public final class ChipFigure extends ElementFigure {
    private final Label note = note();

    /** A chip without a name. */
    public ChipFigure() {
        setLayoutManager(new RowLayout(4));
        setBorder(new MarginBorder(2, 6, 2, 6));
        nameLabel().setFont(DiagramFonts.small());
        add(mark());
        add(nameLabel(), RowLayout.GROW);
        add(note);
        note.setVisible(false);
    }

    /** A chip that only shows a word. */
    public static ChipFigure of(String word, String tip) {
        var chip = new ChipFigure();
        chip.setName(word);
        chip.setToolTip(new Label(tip));
        return chip;
    }

    /** Shows something of lesser weight behind the name; nothing if it is empty. */
    public void show(String amount) {
        note.setText(amount);
        note.setVisible(!amount.isEmpty());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Painting.box(graphics, getBounds(), DiagramStyle.BAR, DiagramStyle.GRID);
    }
}
