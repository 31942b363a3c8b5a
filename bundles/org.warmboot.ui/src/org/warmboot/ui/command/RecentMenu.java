package org.warmboot.ui.command;

import java.util.stream.IntStream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.warmboot.ui.file.RecentFiles;
import org.warmboot.ui.file.ScenarioOpener;
import org.warmboot.ui.widgets.ActionOf;

/** The files opened lately, at the end of the menu of files. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var opener = new ScenarioOpener(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        var files = new RecentFiles().list();
        return IntStream.range(0, files.size())
                .mapToObj(i ->
                        new ActionOf("&" + (i + 1) + " " + files.get(i).getFileName(), () -> opener.open(files.get(i))))
                .map(ActionContributionItem::new)
                .toArray(IContributionItem[]::new);
    }
}
