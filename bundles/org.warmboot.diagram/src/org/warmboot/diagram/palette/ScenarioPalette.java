package org.warmboot.diagram.palette;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.kind.KindIcons;
import org.warmboot.diagram.tool.ConnectTool;
import org.warmboot.diagram.tool.NamingTool;

/** Builds the palette. */
public final class ScenarioPalette {
    private ScenarioPalette() {}

    /** Gives a new palette, with the selection tool as the default. */
    public static PaletteRoot create() {
        var selection = new SelectionToolEntry();
        selection.setSmallIcon(KindIcons.named("select"));
        var marquee = new MarqueeToolEntry();
        marquee.setSmallIcon(KindIcons.named("marquee"));
        var tools = new PaletteGroup(Messages.text("palette.tools"));
        tools.add(selection);
        tools.add(marquee);
        tools.add(connector());

        var root = new PaletteRoot();
        root.add(tools);
        root.add(drawer(
                "palette.infrastructure",
                ElementKind.HOST,
                ElementKind.HYPERVISOR,
                ElementKind.CLUSTER,
                ElementKind.DISK,
                ElementKind.LINK));
        root.add(drawer("palette.domains", ElementKind.GUEST, ElementKind.DRIVER, ElementKind.PRIVILEGED));
        root.add(drawer(
                "palette.services", ElementKind.SSH, ElementKind.JBOSS, ElementKind.APACHE, ElementKind.SERVICE));
        root.setDefaultEntry(selection);
        return root;
    }

    private static PaletteEntry connector() {
        var icon = KindIcons.named("connector");
        var entry = new ToolEntry(
                Messages.text("palette.connector"), Messages.text("palette.connector.hint"), icon, icon) {};
        entry.setToolClass(ConnectTool.class);
        return entry;
    }

    private static PaletteDrawer drawer(String titleKey, ElementKind... kinds) {
        var drawer = new PaletteDrawer(Messages.text(titleKey));
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
        for (var kind : kinds) {
            drawer.add(entry(kind));
        }
        return drawer;
    }

    private static PaletteEntry entry(ElementKind kind) {
        var entry = new CombinedTemplateCreationEntry(
                kind.label(), kind.hint(), new KindCreation(kind), new KindCreation(kind), kind.icon(), kind.icon());
        entry.setToolClass(NamingTool.class);
        return entry;
    }
}
