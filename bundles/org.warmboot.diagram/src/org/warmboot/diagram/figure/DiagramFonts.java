package org.warmboot.diagram.figure;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;

/** Fonts of the drawing: those of the window, and a smaller one. Disposed of with the window's own. */
public final class DiagramFonts {
    private static final String SMALL = "org.warmboot.diagram.small";

    private DiagramFonts() {}

    /** Font of names. */
    public static Font normal() {
        return JFaceResources.getDefaultFont();
    }

    /** Font of the names of hosts. */
    public static Font bold() {
        return registry().getBold(JFaceResources.DEFAULT_FONT);
    }

    /** Font of sizes and chips. */
    public static Font small() {
        if (!registry().hasValueFor(SMALL)) {
            var normal = FontDescriptor.createFrom(
                    JFaceResources.getDefaultFontDescriptor().getFontData());
            registry().put(SMALL, normal.increaseHeight(-1).getFontData());
        }
        return registry().get(SMALL);
    }

    private static FontRegistry registry() {
        return JFaceResources.getFontRegistry();
    }
}
