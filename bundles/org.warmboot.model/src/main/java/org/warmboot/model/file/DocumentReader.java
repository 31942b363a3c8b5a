package org.warmboot.model.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Scenario;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationPackage;
import org.warmboot.model.text.Suggestion;

/** Reads the XMI form of a scenario and refuses everything that no such file has. */
final class DocumentReader {
    /** An element of the file whose end has not come yet. */
    private sealed interface Open {
        record Wrapper() implements Open {}

        record Element(EObject object) implements Open {}

        record Value(EObject owner, EAttribute attribute, int tag, StringBuilder text) implements Open {}
    }

    private final SourceText source;
    private final XmlCursor cursor;
    private final References references;
    private final ElementReader elements;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<EClass, EObject> roots = new HashMap<>();

    private DocumentReader(SourceText source) throws ScenarioFileException {
        this.source = source;
        this.cursor = new XmlCursor(source);
        this.references = new References(source);
        this.elements = new ElementReader(source, cursor, references);
    }

    static ScenarioDocument read(String file, byte[] bytes) throws ScenarioFileException {
        var reader = new DocumentReader(SourceText.decode(file, bytes));
        reader.readAll();
        return reader.document(ScenarioDigest.sha256(bytes));
    }

    private void readAll() throws ScenarioFileException {
        for (var token = cursor.next(); token != XmlCursor.Token.FINISHED; token = cursor.next()) {
            switch (token) {
                case START -> start();
                case TEXT -> text();
                case END -> end();
                case FINISHED -> throw new IllegalStateException("the loop has ended");
            }
        }
        references.resolve();
    }

    private ScenarioDocument document(String sha256) throws ScenarioFileException {
        if (!(roots.get(ModelPackage.Literals.SCENARIO) instanceof Scenario scenario)) {
            throw source.wrong(0, "file.root.none");
        }
        var diagram = Optional.ofNullable((Diagram) roots.get(NotationPackage.Literals.DIAGRAM));
        return new ScenarioDocument(scenario, diagram, references.positions(), Optional.of(sha256));
    }

    private void start() throws ScenarioFileException {
        switch (open.peek()) {
            case null -> root(true);
            case Open.Wrapper wrapper -> root(false);
            case Open.Element parent -> child(parent.object());
            case Open.Value value ->
                throw source.wrong(
                        cursor.tag(),
                        "file.element.unknown",
                        cursor.xml().getLocalName(),
                        value.attribute().getName(),
                        "");
        }
    }

    private void root(boolean first) throws ScenarioFileException {
        String namespace = cursor.xml().getNamespaceURI();
        String name = cursor.xml().getLocalName();
        if (first && ElementReader.XMI.equals(namespace) && name.equals("XMI")) {
            open.push(new Open.Wrapper());
            return;
        }
        EClass kind = ElementKinds.root(namespace, name)
                .orElseThrow(() -> source.wrong(cursor.tag(), "file.root.unknown", name));
        EObject object = elements.read(kind);
        if (roots.put(kind, object) != null) {
            throw source.wrong(cursor.tag(), "file.root.second", name);
        }
        open.push(new Open.Element(object));
    }

    private void child(EObject parent) throws ScenarioFileException {
        String name = cursor.xml().getLocalName();
        String namespace = cursor.xml().getNamespaceURI();
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
        if (feature == null || namespace != null && !namespace.isEmpty()) {
            var children = List.copyOf(parent.eClass().getEAllContainments());
            throw source.wrong(
                    cursor.tag(),
                    "file.element.unknown",
                    name,
                    parent.eClass().getName(),
                    Suggestion.among(ElementReader.names(children.stream()), name));
        }
        switch (feature) {
            case EReference reference when reference.isContainment() -> contain(parent, reference);
            case EAttribute attribute
            when attribute.isMany() -> open.push(new Open.Value(parent, attribute, cursor.tag(), new StringBuilder()));
            default ->
                throw cursor.xml().getAttributeValue("", "href") == null
                        ? source.wrong(cursor.tag(), "file.element.attribute", name)
                        : source.wrong(
                                cursor.tag(),
                                "file.reference.external",
                                cursor.xml().getAttributeValue("", "href"));
        }
    }

    private void contain(EObject parent, EReference reference) throws ScenarioFileException {
        EObject object = elements.read(elements.kind(reference));
        if (reference.isMany()) {
            add(parent, reference, object);
        } else if (parent.eIsSet(reference)) {
            throw source.wrong(
                    cursor.tag(),
                    "file.element.second",
                    reference.getName(),
                    parent.eClass().getName());
        } else {
            parent.eSet(reference, object);
        }
        open.push(new Open.Element(object));
    }

    private void text() throws ScenarioFileException {
        if (open.peek() instanceof Open.Value value) {
            value.text().append(cursor.xml().getText());
        } else if (!cursor.xml().isWhiteSpace()) {
            String text = cursor.xml().getText().strip();
            var end = cursor.xml().getLocation();
            int offset = source.text().lastIndexOf(text, source.offset(end.getLineNumber(), end.getColumnNumber()));
            throw source.wrong(Math.max(0, offset), "file.text", text.length() > 40 ? text.substring(0, 40) : text);
        }
    }

    private void end() throws ScenarioFileException {
        if (open.pop() instanceof Open.Value value) {
            Object read = elements.value(value.attribute(), value.text().toString(), value.tag());
            if (!add(value.owner(), value.attribute(), read)) {
                throw source.wrong(
                        value.tag(), "file.value.twice", value.attribute().getName(), value.text());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean add(EObject owner, EStructuralFeature feature, Object value) {
        return ((EList<Object>) owner.eGet(feature)).add(value);
    }
}
