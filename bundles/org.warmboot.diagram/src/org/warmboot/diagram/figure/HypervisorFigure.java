package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** A hypervisor: a bar with name, abilities and a gauge of its heap. */
public final class HypervisorFigure extends ElementFigure {
    private final Label abilities = note();
    private final Label heap = note();
    private final HeapGauge gauge = new HeapGauge();
    private String abilitiesWords = "";

    /** A bar without any text. */
    public HypervisorFigure() {
        setBorder(new MarginBorder(4, 12, 4, 12));
        setLayoutManager(new RowLayout(8));
        nameLabel().setFont(DiagramFonts.normal());
        nameLabel().setBorder(new MarginBorder(0, 0, 0, 4)); // scaled text is not always as wide as it should be
        add(mark());
        add(nameLabel());
        add(abilities, RowLayout.GROW);
        add(heap);
        add(gauge);
    }

    /**
     * Shows what a hypervisor can do and how its heap fares.
     *
     * @param lost share of the heap that leaks away in the time that the tip tells of
     */
    public void show(String abilitiesText, String heapText, double lost, String tip) {
        abilitiesWords = abilitiesText;
        stateChanged();
        abilities.setToolTip(abilitiesText.isEmpty() ? null : new Label(abilitiesText));
        heap.setText(heapText);
        gauge.setShare(lost);
        gauge.setToolTip(new Label(tip));
        heap.setToolTip(new Label(tip));
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (!Detail.isCoarse(this)) {
            super.paintChildren(graphics);
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (Detail.isCoarse(this)) {
            Painting.box(graphics, getBounds(), DiagramStyle.BAR, DiagramStyle.HAIRLINE);
            return;
        }
        Painting.box(graphics, getBounds(), DiagramStyle.BAR, DiagramStyle.HAIRLINE);
        Painting.stripe(graphics, getBounds(), stateColour());
        state().ifPresent(shown -> Painting.progress(graphics, getBounds(), stateColour(), shown.share()));
    }

    /** In a replay the state stands where otherwise the abilities do. */
    @Override
    protected void stateChanged() {
        abilities.setText(state().map(ShownState::word).orElse(abilitiesWords));
    }
}
