package org.warmboot.diagram.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.warmboot.diagram.kind.ElementKind;

/** Whether what a request brings may be put into a part; if not, the part that holds it is asked instead. */
final class Acceptance {
    private static final Set<Object> DRAGS =
            Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_ADD, RequestConstants.REQ_CLONE);

    private Acceptance() {}

    /** Tells whether a part may hold what a request creates or brings; true for all other requests. */
    static boolean accepts(EditPart part, Request request) {
        var kind = ElementKind.of(part.getModel());
        if (request instanceof CreateRequest create) {
            return create.getNewObjectType() instanceof ElementKind child && kind.mayHold(child);
        }
        if (DRAGS.contains(request.getType()) && request instanceof ChangeBoundsRequest drag) {
            return parts(drag).stream().allMatch(child -> kind.mayHold(ElementKind.of(child.getModel())));
        }
        return true;
    }

    /** Gives the model of a part if it is of a type. */
    static <T> Optional<T> model(EditPart part, Class<T> type) {
        return Optional.ofNullable(part)
                .map(EditPart::getModel)
                .filter(type::isInstance)
                .map(type::cast);
    }

    @SuppressWarnings("unchecked")
    private static List<EditPart> parts(ChangeBoundsRequest request) {
        return request.getEditParts();
    }
}
