package org.warmboot.ui.inventory;

import java.util.List;

/**
 * A line of the preview.
 *
 * @param icon     name of its icon
 * @param text     what it is about
 * @param before   value before the import; empty where there is none
 * @param after    value after it
 * @param children lines below it
 */
record PreviewNode(String icon, String text, String before, String after, List<PreviewNode> children) {

    /** Keeps a copy of the list. */
    PreviewNode {
        children = List.copyOf(children);
    }

    static PreviewNode leaf(String icon, String text, String before, String after) {
        return new PreviewNode(icon, text, before, after, List.of());
    }
}
