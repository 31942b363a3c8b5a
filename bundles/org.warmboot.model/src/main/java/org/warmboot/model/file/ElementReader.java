package org.warmboot.model.file;

import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.text.Suggestion;

/** Makes the element of a start tag: its kind and its attributes. */
final class ElementReader {
    static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private final SourceText source;
    private final XmlCursor cursor;
    private final References references;

    ElementReader(SourceText source, XmlCursor cursor, References references) {
        this.source = source;
        this.cursor = cursor;
        this.references = references;
    }

    /** Makes an element of a kind with the attributes of the tag that the cursor stands on. */
    EObject read(EClass kind) throws ScenarioFileException {
        EObject element = EcoreUtil.create(kind);
        int tag = cursor.tag();
        if (kind == ModelPackage.Literals.SCENARIO) {
            FileVersion.check(source, tag, cursor.xml().getAttributeValue("", FileVersion.ATTRIBUTE));
        }
        for (int i = 0; i < cursor.xml().getAttributeCount(); i++) {
            String namespace = cursor.xml().getAttributeNamespace(i);
            String name = cursor.xml().getAttributeLocalName(i);
            if (namespace == null || namespace.isEmpty()) {
                attribute(element, tag, name, cursor.xml().getAttributeValue(i));
            } else {
                checkForeign(tag, namespace, name, cursor.xml().getAttributePrefix(i));
            }
        }
        register(element, tag);
        return element;
    }

    /** Gives the kind of an element inside a reference, as its tag says. */
    EClass kind(EReference reference) throws ScenarioFileException {
        String type = cursor.xml().getAttributeValue(XSI, "type");
        int tag = cursor.tag();
        if (type == null) {
            EClass kind = reference.getEReferenceType();
            if (kind.isAbstract()) {
                throw source.wrong(tag, "file.type.missing", reference.getName(), ElementKinds.allowed(reference));
            }
            return kind;
        }
        int colon = type.indexOf(':');
        String namespace = colon < 0 ? "" : cursor.xml().getNamespaceURI(type.substring(0, colon));
        return ElementKinds.find(namespace, type.substring(colon + 1))
                .filter(reference.getEReferenceType()::isSuperTypeOf)
                .orElseThrow(() -> source.wrong(
                        source.attribute(tag, "xsi:type"),
                        "file.type.wrong",
                        type,
                        reference.getName(),
                        ElementKinds.allowed(reference)));
    }

    private void attribute(EObject element, int tag, String name, String value) throws ScenarioFileException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        int offset = source.attribute(tag, name);
        switch (feature) {
            case EAttribute attribute
            when !attribute.isMany() -> element.eSet(attribute, value(attribute, value, offset));
            case EReference reference
            when !reference.isContainment() -> references.refer(element, reference, value, offset);
            case null ->
                throw name.equals("href")
                        ? source.wrong(offset, "file.reference.external", value)
                        : source.wrong(
                                offset,
                                "file.attribute.unknown",
                                cursor.xml().getLocalName(),
                                name,
                                Suggestion.among(names(element.eClass().getEAllStructuralFeatures().stream()), name));
            default -> throw source.wrong(offset, "file.attribute.element", name);
        }
    }

    Object value(EAttribute attribute, String text, int offset) throws ScenarioFileException {
        try {
            return ValueReader.read(attribute, text);
        } catch (IllegalArgumentException e) {
            throw source.wrong(offset, "file.value", attribute.getName(), e.getMessage());
        }
    }

    private void register(EObject element, int tag) throws ScenarioFileException {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id == null) {
            return;
        }
        Object value = element.eGet(id);
        if (value == null) {
            throw source.wrong(tag, "file.id.missing", cursor.xml().getLocalName());
        }
        references.register((String) value, element, tag);
    }

    private void checkForeign(int tag, String namespace, String name, String prefix) throws ScenarioFileException {
        boolean type = namespace.equals(XSI) && name.equals("type");
        if (!type && !(namespace.equals(XMI) && name.equals("version"))) {
            String written = prefix + ":" + name;
            throw source.wrong(source.attribute(tag, written), "file.attribute.foreign", written);
        }
    }

    static Stream<String> names(Stream<? extends ENamedElement> elements) {
        return elements.map(ENamedElement::getName);
    }
}
