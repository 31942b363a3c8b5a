package org.warmboot.ui.widgets;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.warmboot.ui.Icons;

/** A button that drops down a menu, which is filled anew each time. */
public final class MenuButton extends Action implements IMenuCreator {

    private final Consumer<IMenuManager> filler;
    private MenuManager menu = new MenuManager();

    /** A button with a tip and an icon. */
    public MenuButton(String tip, String icon, Consumer<IMenuManager> filler) {
        super(tip, IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setToolTipText(tip);
        setImageDescriptor(Icons.descriptor(icon));
        setMenuCreator(this);
    }

    /** The button itself drops the menu, too. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            var drop = getMenu(item.getParent());
            var box = item.getBounds();
            drop.setLocation(item.getParent().toDisplay(box.x, box.y + box.height));
            drop.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        menu.dispose();
        menu = new MenuManager();
        filler.accept(menu);
        return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        throw new UnsupportedOperationException("a button of a tool bar only");
    }

    @Override
    public void dispose() {
        menu.dispose();
    }
}
