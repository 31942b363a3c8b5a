package org.warmboot.diagram.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.drawing.topology.TopologyWords;
import org.warmboot.model.Element;

/** A host: a card with a head, badges, domains as tiles, the hypervisor along its foot, disks and links below it. */
public final class HostFigure extends ElementFigure {
    private final Figure head = row(8);
    private final Figure badges = new Figure();
    private final Figure ports = new Figure();
    private final Label size = note();
    private final Label run = note();
    private final Figure tiles = new Figure();
    private final Figure foot = row(0);
    private final Label nothing = note();
    private List<TopologyWords.Badge> shown = List.of();

    /**
     * A card without anything on it.
     *
     * @param noHypervisor what stands at the foot as long as no hypervisor does
     */
    public HostFigure(String noHypervisor) {
        setLayoutManager(new CardLayout(head, badges, tiles, foot, ports));
        nameLabel().setFont(DiagramFonts.bold());
        head.setBorder(new MarginBorder(0, TopologyGeometry.PADDING, 0, TopologyGeometry.PADDING));
        head.add(mark());
        head.add(nameLabel(), RowLayout.GROW);
        run.setVisible(false);
        head.add(run, RowLayout.OPTIONAL);
        head.add(size, RowLayout.OPTIONAL);
        badges.setLayoutManager(new ChipFlowLayout());
        ports.setLayoutManager(new ChipFlowLayout());
        tiles.setLayoutManager(new TileGridLayout());
        nothing.setText(noHypervisor);
        foot.add(nothing);
        add(head);
        add(badges);
        add(tiles);
        add(foot);
        add(ports);
    }

    /** Where the tiles of the domains are. */
    public IFigure tiles() {
        return tiles;
    }

    /** Where the chips of disks and links are. */
    public IFigure ports() {
        return ports;
    }

    /**
     * Shows the size of the host, and badges with their explanations.
     *
     * @param open opens what a badge names
     */
    public void show(String sizeText, List<TopologyWords.Badge> remarks, Consumer<Element> open) {
        size.setText(sizeText);
        if (!remarks.equals(shown)) {
            shown = remarks;
            badges.removeAll();
            remarks.forEach(remark ->
                    badges.add(new BadgeFigure(remark.text(), remark.tip(), () -> open.accept(remark.element()))));
        }
    }

    /** Shows what the last run has found out about the host, or that none was about it. */
    public void setRunMark(Optional<RunMark> mark) {
        run.setText(mark.map(RunMark::text).orElse(""));
        run.setVisible(mark.isPresent());
        run.setToolTip(mark.map(found -> new Label(found.tip())).orElse(null));
        run.setForegroundColor(
                mark.filter(found -> !found.stale()).isPresent() ? DiagramStyle.ACCENT : DiagramStyle.MUTED);
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
