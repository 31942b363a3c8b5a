package org.warmboot.edit.template;

import java.util.List;
import org.warmboot.edit.Messages;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.words.ElementNames;

/** Says of the values of a template that nobody measured them. */
final class Assumptions {
    private Assumptions() {}

    /** Marks parameters of an element as assumed, and gives the element back. */
    static <E extends Element> E mark(E element, List<String> parameters) {
        var kind = ElementNames.kind(element);
        for (var parameter : parameters) {
            var provenance = ModelFactory.eINSTANCE.createProvenance();
            provenance.setParameter(parameter);
            provenance.setKind(ProvenanceKind.ASSUMED);
            provenance.setSource(Messages.text("template.source", kind));
            provenance.setNote(Messages.text("template.note"));
            element.getProvenance().add(provenance);
        }
        return element;
    }
}
