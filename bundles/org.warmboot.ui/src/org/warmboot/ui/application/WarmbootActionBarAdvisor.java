package org.warmboot.ui.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.warmboot.ui.Messages;

/**
 * Fills the menu bar and the tool bar with the workbench's own actions; features add theirs as commands.
 */
final class WarmbootActionBarAdvisor extends ActionBarAdvisor {

    private static final List<ActionFactory> STANDARD = List.of(
            ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL,
            ActionFactory.SAVE,
            ActionFactory.SAVE_AS,
            ActionFactory.SAVE_ALL,
            ActionFactory.QUIT,
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.RENAME,
            ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.ABOUT);

    private final Map<ActionFactory, IWorkbenchAction> actions = new LinkedHashMap<>();
    private IContributionItem views;

    WarmbootActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (var factory : STANDARD) {
            var action = factory.create(window);
            register(action);
            actions.put(factory, action);
        }
        views = ContributionItemFactory.VIEWS_SHORTLIST.create(window);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        var help = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        add(help, ActionFactory.ABOUT);
        bar.add(help);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        var main = new ToolBarManager();
        main.add(actions.get(ActionFactory.SAVE));
        main.add(actions.get(ActionFactory.UNDO));
        main.add(actions.get(ActionFactory.REDO));
        bar.add(new ToolBarContributionItem(main, "main"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager fileMenu() {
        var file = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        file.add(new Separator(IWorkbenchActionConstants.MRU));
        file.add(new Separator(IWorkbenchActionConstants.FILE_END));
        add(file, ActionFactory.QUIT);
        return file;
    }

    private MenuManager editMenu() {
        var edit = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new Separator());
        add(edit, ActionFactory.DELETE, ActionFactory.RENAME, ActionFactory.SELECT_ALL);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return edit;
    }

    private MenuManager windowMenu() {
        var window = menu("menu.window", IWorkbenchActionConstants.M_WINDOW);
        var show = new MenuManager(Messages.text("menu.show.view"));
        show.add(views);
        window.add(show);
        window.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(window, ActionFactory.RESET_PERSPECTIVE);
        return window;
    }

    private void add(IMenuManager menu, ActionFactory... entries) {
        for (var entry : entries) {
            menu.add(actions.get(entry));
        }
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(Messages.text(key), id);
    }
}
