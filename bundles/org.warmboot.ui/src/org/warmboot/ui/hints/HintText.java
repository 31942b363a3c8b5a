package org.warmboot.ui.hints;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.properties.ElementValues;

/** The explanation of an element, line by line. */
final class HintText {

    private HintText() {}

    /** How a line looks. */
    enum Style {
        /** What is explained. */
        HEAD,
        /** The explanation. */
        TEXT,
        /** Where a value comes from. */
        NOTE
    }

    /** A line, which may be wrapped. */
    record Line(String text, Style style) {}

    /** What the element is, then each of its values with what it means and where it comes from. */
    static List<Line> of(Element element) {
        var lines = new ArrayList<Line>();
        var kind = CamelCase.title(element.eClass().getName());
        lines.add(new Line(
                ElementNames.given(element)
                        .map(name -> Messages.text("hints.title", kind, name))
                        .orElse(kind),
                Style.HEAD));
        lines.add(new Line(EcoreUtil.getDocumentation(element.eClass()), Style.TEXT));
        for (var value : ElementValues.of(element)) {
            lines.add(new Line("", Style.TEXT));
            lines.add(new Line(
                    Messages.text("hints.value", value.label(), value.text()).strip(), Style.HEAD));
            lines.add(new Line(value.words(), Style.TEXT));
            if (!value.origin().isEmpty()) {
                lines.add(new Line(value.origin(), Style.NOTE));
            }
        }
        lines.add(new Line("", Style.TEXT));
        lines.add(new Line(Messages.text("hints.guide"), Style.NOTE));
        return lines;
    }
}
