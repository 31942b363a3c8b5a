package org.warmboot.exchange.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** Reads and writes scenarios in every form. */
public final class Twins {

    private Twins() {}

    /**
     * Loads a twin.
     *
     * @param format JSON or YAML
     * @throws ExchangeException if the file cannot be read or holds an error
     */
    public static ScenarioDocument load(Path file, ScenarioFormat format) throws ExchangeException {
        var document = load(InputFiles.read(file), format);
        try {
            return new ScenarioDocument(
                    document.scenario(),
                    document.diagram(),
                    document.positions(),
                    Optional.of(ScenarioDigest.sha256(file)));
        } catch (IOException e) {
            throw ExchangeException.unreadable(file.toString(), "source.unreadable", e.getMessage());
        }
    }

    /**
     * Loads a twin that has been read.
     *
     * @throws ExchangeException if it holds an error
     */
    public static ScenarioDocument load(InputFile file, ScenarioFormat format) throws ExchangeException {
        return TwinReader.read(file, format);
    }

    /**
     * Gives the bytes of a scenario in a form, and makes sure that reading them gives the same scenario again.
     *
     * @param name of the document, for messages
     * @throws ScenarioFileException if the model cannot be kept in a file
     * @throws ExchangeException     if it cannot be kept in this form
     */
    public static byte[] toBytes(ScenarioDocument document, ScenarioFormat format, String name)
            throws ScenarioFileException, ExchangeException {
        var bytes = ScenarioFiles.toBytes(document, name);
        if (format == ScenarioFormat.WARMBOOT) {
            return bytes;
        }
        // as a file holds it: with identifiers and the version
        var complete = ScenarioFiles.load(new ByteArrayInputStream(bytes), name);
        var twin = write(complete, format);
        var again = load(new InputFile(name, new String(twin, StandardCharsets.UTF_8)), format);
        if (!EcoreUtil.equals(roots(complete), roots(again))) {
            throw ExchangeException.wrong(new Place(name, 0), "twin.not-faithful", format.key());
        }
        return twin;
    }

    private static byte[] write(ScenarioDocument document, ScenarioFormat format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = format.factory().createGenerator(bytes)) {
            if (format == ScenarioFormat.JSON) {
                indent(out);
            }
            TwinWriter.write(document, out);
            if (format == ScenarioFormat.JSON) {
                out.writeRaw('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void indent(JsonGenerator out) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        out.setPrettyPrinter(printer);
    }

    private static List<EObject> roots(ScenarioDocument document) {
        var roots = new ArrayList<EObject>(List.of(document.scenario()));
        document.diagram().ifPresent(roots::add);
        return roots;
    }
}
