package org.warmboot.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The desktop's own icons, by the names of their files.
 */
public final class Icons {

    private static final String BUNDLE = "org.warmboot.ui";

    private Icons() {}

    /**
     * Describes an icon.
     *
     * @param name name of its file without the ending, for example {@code host}
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * Gives an icon that lives as long as the display; it must not be disposed. Must be called in the UI thread.
     *
     * @param name name of its file without the ending
     */
    public static Image image(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }
}
