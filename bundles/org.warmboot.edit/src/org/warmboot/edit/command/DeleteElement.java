package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.model.Element;
import org.warmboot.model.notation.Connection;
import org.warmboot.model.notation.Shape;

/**
 * Deletes an element with all it holds, its pictures, and every mention of it elsewhere.
 *
 * <p>What mentions it is looked for when the command is executed, so that several deletions can be one command.
 */
final class DeleteElement extends Command {
    private final Element element;
    private final Collection<? extends EObject> roots;
    private CompoundCommand steps;

    DeleteElement(String label, Element element, Collection<? extends EObject> roots) {
        super(label);
        this.element = element;
        this.roots = List.copyOf(roots);
    }

    @Override
    public boolean canExecute() {
        return element.eContainer() != null;
    }

    @Override
    public void execute() {
        steps = new CompoundCommand();
        var doomed = doomed();
        for (var mention : mentions(doomed)) {
            steps.add(new DropReference(mention.owner(), mention.feature(), mention.value()));
        }
        for (var object : doomed) {
            steps.add(new RemoveObject(object));
        }
        steps.execute();
    }

    @Override
    public void redo() {
        steps.redo();
    }

    @Override
    public void undo() {
        steps.undo();
    }

    /** The element and all pictures that would show nothing without it. */
    private Set<EObject> doomed() {
        var doomed = new LinkedHashSet<EObject>();
        doomed.add(element);
        for (int size = 0; size < doomed.size(); ) {
            size = doomed.size();
            for (var mention : mentions(doomed)) {
                if (mention.owner() instanceof Shape || mention.owner() instanceof Connection) {
                    doomed.add(mention.owner());
                }
            }
        }
        return doomed;
    }

    private List<Mention> mentions(Set<EObject> doomed) {
        var all = new LinkedHashSet<EObject>();
        EcoreUtil.<EObject>getAllContents(doomed).forEachRemaining(all::add);
        var mentions = new ArrayList<Mention>();
        EcoreUtil.UsageCrossReferencer.findAll(all, roots)
                .forEach((value, settings) -> settings.forEach(setting -> {
                    if (!all.contains(setting.getEObject()) && isPlain(setting.getEStructuralFeature())) {
                        mentions.add(new Mention(setting.getEObject(), setting.getEStructuralFeature(), value));
                    }
                }));
        return mentions;
    }

    private static boolean isPlain(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment() && reference.isChangeable();
    }

    private record Mention(EObject owner, EStructuralFeature feature, EObject value) {}
}
