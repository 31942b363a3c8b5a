package org.warmboot.diagram.kind;

import org.eclipse.jface.resource.ImageDescriptor;

/** Icons of this bundle: one stroke width, legible at 16 pixels. */
public final class KindIcons {
    private KindIcons() {}

    /** Gives an icon by its name without folder and extension. */
    public static ImageDescriptor named(String name) {
        return ImageDescriptor.createFromURL(KindIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
