package org.warmboot.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.validation.Change;
import org.warmboot.validation.QuickFix;

/** Makes commands of the cures that the validation proposes. */
public final class Cures {

    private Cures() {}

    /** A command that applies a cure. */
    public static Command command(ScenarioCommands commands, QuickFix fix) {
        var all = new CompoundCommand(fix.label());
        for (var change : fix.changes()) {
            all.add(
                    switch (change) {
                        case Change.Set set -> commands.set(set.owner(), set.feature(), set.value());
                        case Change.Add add -> commands.set(add.owner(), add.feature(), with(add));
                        case Change.Remove remove -> commands.set(remove.owner(), remove.feature(), without(remove));
                    });
        }
        return all;
    }

    private static List<Object> with(Change.Add add) {
        var list = list(add.owner(), add.feature());
        list.add(add.value());
        return list;
    }

    private static List<Object> without(Change.Remove remove) {
        var list = list(remove.owner(), remove.feature());
        list.remove(remove.value());
        return list;
    }

    private static List<Object> list(EObject owner, EStructuralFeature feature) {
        return new ArrayList<>((List<?>) owner.eGet(feature));
    }
}
