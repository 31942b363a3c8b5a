package org.warmboot.experiment.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.warmboot.experiment.result.ScenarioResult;

/**
 * A result with what it came from, to be shown again later.
 *
 * @param at when it was found
 * @param seconds how long that took
 * @param scenario the scenario as it was then: bytes of a scenario file
 * @param result what was found
 */
public record KeptResult(Instant at, double seconds, byte[] scenario, ScenarioResult result) {

    private static final String MAGIC = "warmboot result";

    /** Keeps copies of the bytes. */
    public KeptResult {
        scenario = scenario.clone();
    }

    @Override
    public byte[] scenario() {
        return scenario.clone();
    }

    /** The bytes of a file that holds it. */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(MAGIC);
            out.writeLong(at.toEpochMilli());
            out.writeDouble(seconds);
            out.writeInt(scenario.length);
            out.write(scenario);
            new RecordWriter(out).write(result);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads such a file.
     *
     * @throws IOException if it is none, is damaged, or was written by a version that knew other results
     */
    public static KeptResult of(byte[] file) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
            if (!MAGIC.equals(in.readUTF())) {
                throw new IOException("no result");
            }
            var at = Instant.ofEpochMilli(in.readLong());
            double seconds = in.readDouble();
            int length = in.readInt();
            var scenario = length < 0 ? new byte[0] : in.readNBytes(length);
            if (scenario.length != length
                    || !(new RecordReader(in).read() instanceof ScenarioResult result)
                    || in.read() != -1) { // which also compares the check sum at the end
                throw new IOException("damaged");
            }
            return new KeptResult(at, seconds, scenario, result);
        } catch (DateTimeException | ClassCastException | NullPointerException | StackOverflowError e) {
            throw new IOException("damaged", e);
        }
    }
}
