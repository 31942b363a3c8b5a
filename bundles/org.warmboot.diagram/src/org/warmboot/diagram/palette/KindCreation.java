package org.warmboot.diagram.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.warmboot.diagram.kind.ElementKind;

/**
 * Makes elements of a kind for the tools of GEF.
 *
 * @param kind also the type by which policies decide
 */
public record KindCreation(ElementKind kind) implements CreationFactory {
    @Override
    public Object getNewObject() {
        return kind.create();
    }

    @Override
    public Object getObjectType() {
        return kind;
    }
}
