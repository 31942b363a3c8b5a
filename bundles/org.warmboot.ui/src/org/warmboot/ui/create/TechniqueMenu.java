package org.warmboot.ui.create;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.warmboot.edit.template.Copies;
import org.warmboot.edit.template.LibraryTemplates;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.ui.Messages;

/** New techniques: an empty one, or a copy of one of the library. */
final class TechniqueMenu {
    private TechniqueMenu() {}

    static void fill(IMenuManager menu, Creation creation) {
        var scenario = creation.open().scenario();
        creation.add(menu, Messages.text("new.technique.empty"), scenario, LibraryTemplates::technique);
        menu.add(new Separator());
        for (var technique : TechniqueLibrary.techniques()) {
            creation.add(menu, technique.getName(), scenario, () -> Copies.of(technique));
        }
    }
}
