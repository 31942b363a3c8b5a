package org.warmboot.model.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.text.Messages;

/** Writes the XMI form of a scenario: one element per line, attributes in the order of the metamodel. */
final class DocumentWriter {
    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_LINE_DELIMITER, "\n");

    private DocumentWriter() {}

    /**
     * Writes a document and makes sure that reading gives the same document again.
     *
     * @param file name for messages
     * @throws ScenarioFileException if the model cannot be kept in a file
     */
    static byte[] write(ScenarioDocument document, String file) throws ScenarioFileException {
        List<EObject> roots = copy(document);
        byte[] bytes;
        try {
            bytes = serialise(roots);
        } catch (IOException | RuntimeException e) {
            throw ScenarioFileException.wrong(
                    file, Position.WHOLE_FILE, Messages.get("file.cannot-write-model", e.getMessage()));
        }
        ScenarioDocument again = DocumentReader.read(file, bytes);
        if (!EcoreUtil.equals(roots, roots(again))) {
            throw ScenarioFileException.wrong(file, Position.WHOLE_FILE, Messages.get("file.not-faithful"));
        }
        return bytes;
    }

    private static List<EObject> copy(ScenarioDocument document) {
        // the caller's model stays as it is: identifiers and version are completed in a copy
        List<EObject> roots = new ArrayList<>(EcoreUtil.copyAll(roots(document)));
        Ids.fillIn(roots);
        ((Scenario) roots.getFirst()).setFileVersion(FileVersion.CURRENT);
        return roots;
    }

    private static List<EObject> roots(ScenarioDocument document) {
        var roots = new ArrayList<EObject>();
        roots.add(document.scenario());
        document.diagram().ifPresent(roots::add);
        return roots;
    }

    private static byte[] serialise(List<EObject> roots) throws IOException {
        var resource = new XMIResourceImpl();
        resource.getContents().addAll(roots);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, OPTIONS);
        resource.getContents().clear();
        return bytes.toByteArray();
    }
}
