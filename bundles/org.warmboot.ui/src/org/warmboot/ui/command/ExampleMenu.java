package org.warmboot.ui.command;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.warmboot.examples.Examples;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.widgets.ActionOf;

/** The menu of the examples that come with the program. */
public final class ExampleMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var opener = new ScenarioOpener(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        return Examples.list().stream()
                .map(example -> new ActionContributionItem(new ActionOf(example.title(), () -> opener.open(example))))
                .toArray(IContributionItem[]::new);
    }
}
