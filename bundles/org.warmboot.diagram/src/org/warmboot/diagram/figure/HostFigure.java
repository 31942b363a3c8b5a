package org.warmboot.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.drawing.topology.TopologyWords;

/** A host: a card with a head, domains as tiles, and the hypervisor along its foot. */
public final class HostFigure extends ElementFigure {
    private final Figure head = row(8);
    private final Figure badges = row(4);
    private final Label size = note();
    private final Figure tiles = new Figure();
    private final Figure foot = row(0);
    private final Label nothing = note();

    /**
     * A card without anything on it.
     *
     * @param noHypervisor what stands at the foot as long as no hypervisor does
     */
    public HostFigure(String noHypervisor) {
        setLayoutManager(new CardLayout(head, tiles, foot));
        nameLabel().setFont(DiagramFonts.bold());
        head.setBorder(new MarginBorder(0, TopologyGeometry.PADDING, 0, TopologyGeometry.PADDING));
        head.add(mark());
        head.add(nameLabel(), RowLayout.GROW);
        head.add(size, RowLayout.OPTIONAL);
        head.add(badges);
        tiles.setLayoutManager(new TileGridLayout());
        nothing.setText(noHypervisor);
        foot.add(nothing);
        add(head);
        add(tiles);
        add(foot);
    }

    /** Where the tiles of the domains are. */
    public IFigure tiles() {
        return tiles;
    }

    /** Shows the size of the host, and badges with their explanations. */
    public void show(String sizeText, List<TopologyWords.Badge> remarks) {
        size.setText(sizeText);
        badges.removeAll();
        remarks.forEach(remark -> badges.add(ChipFigure.of(remark.text(), remark.tip())));
        badges.setVisible(!remarks.isEmpty());
    }

    /** Puts the hypervisor along the foot. */
    public void addFoot(IFigure hypervisor) {
        nothing.setVisible(false);
        foot.add(hypervisor, RowLayout.GROW);
    }

    /** Takes the hypervisor away. */
    public void removeFoot(IFigure hypervisor) {
        foot.remove(hypervisor);
        nothing.setVisible(true);
    }

    /** Makes the card at least so high, in pixels. */
    public void setLeastHeight(int height) {
        ((CardLayout) getLayoutManager()).setLeastHeight(height);
        revalidate();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Painting.box(graphics, getBounds(), DiagramStyle.PAPER, DiagramStyle.HAIRLINE);
    }
}
