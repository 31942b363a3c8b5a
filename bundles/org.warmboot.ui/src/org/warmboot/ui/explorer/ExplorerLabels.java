package org.warmboot.ui.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.PublishedFigure;
import org.warmboot.model.Service;
import org.warmboot.model.Technique;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.units.Durations;
import org.warmboot.model.words.ElementNames;
import org.warmboot.style.Numbers;
import org.warmboot.ui.ElementLooks;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** Names in the tree, with the one or two figures that matter most in grey behind them. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof Group group) {
            return new StyledString(group.label())
                    .append("  " + group.elements().size(), StyledString.COUNTER_STYLER);
        }
        var element = (Element) node;
        var text = new StyledString(ElementNames.orKind(element));
        var more = more(element);
        return more.isEmpty() ? text : text.append("  " + more, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public Image getImage(Object node) {
        return Icons.image(node instanceof Element element ? ElementLooks.icon(element) : "group");
    }

    private static String more(Element element) {
        return switch (element) {
            case Host host -> Messages.text("explorer.host", host.getCores(), DataSizes.format(host.getMemory()));
            case Hypervisor hypervisor -> hypervisor.getKind().getLiteral();
            case Domain domain -> DataSizes.format(domain.getMemory());
            case Service service
            when service.getProfile() != null
                    && !ElementNames.orKind(service.getProfile()).equals(ElementNames.orKind(service)) ->
                ElementNames.orKind(service.getProfile());
            case Technique technique ->
                Messages.text("explorer.technique", technique.getSteps().size());
            case MaintenanceWindow window ->
                Messages.text("explorer.window", window.getStart(), Durations.format(window.getLength()));
            case PublishedFigure figure -> figure.getUnit() == null ? "" : value(figure);
            default -> "";
        };
    }

    private static String value(PublishedFigure figure) {
        return Numbers.quantity(figure.getValue(), figure.getUnit()).strip();
    }
}
