package org.warmboot.experiment.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.ExampleRuns;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.ScenarioResult;

class KeptResultTest {

    private static final Instant AT = Instant.parse("2026-03-14T15:09:26Z");
    private static final int DAMAGES = Integer.getInteger("warmboot.damages", 200);

    @Test
    void whatAnyExampleYieldsIsReadBackAsItWas() throws IOException {
        var parts = new HashSet<Class<?>>();
        for (var example : Examples.list()) {
            var result = ExampleRuns.run(example.name());
            var again = KeptResult.of(kept(result).toBytes());
            assertEquals(result, again.result(), example.name());
            assertEquals(AT, again.at());
            assertEquals(1.5, again.seconds());
            assertArrayEquals("text".getBytes(StandardCharsets.UTF_8), again.scenario());
            result.experiments().stream()
                    .flatMap(experiment -> experiment.runs().stream())
                    .flatMap(run -> run.parts().stream())
                    .forEach(part -> parts.add(part.getClass()));
        }
        assertEquals(Set.of(RunPart.class.getPermittedSubclasses()), parts, "parts that some example has");
    }

    @Test
    void aDamagedFileIsRefusedAndNothingElseHappens() {
        var file = kept(ExampleRuns.run("vmbeam")).toBytes();
        var random = new SplittableRandom(20261201);
        for (int damage = 0; damage < DAMAGES; damage++) {
            var broken = file.clone();
            if (damage % 2 == 0) {
                broken = Arrays.copyOf(broken, random.nextInt(broken.length));
            } else {
                int at = random.nextInt(10, broken.length); // below lies the head of the packing, with its time
                broken[at] ^= (byte) (1 << random.nextInt(8));
            }
            var bytes = broken;
            assertThrows(IOException.class, () -> KeptResult.of(bytes), "damage " + damage);
        }
    }

    @Test
    void typesOfAnotherVersionOrOfSomebodyElseAreRefused() throws IOException {
        var ours = org.warmboot.experiment.result.Estimate.class;
        assertTrue(message(ours.getName(), "double something").contains("another version"));
        assertTrue(message("org.warmboot.experiment.result.Gone", "").contains("another version"));
        assertTrue(message("java.lang.ProcessBuilder", "").contains("another version"));
        assertTrue(message("org.warmboot.experiment.kept.KeptResultTest", "").contains("another version"));
    }

    private static String message(String type, String signature) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(Tag.RECORD.ordinal());
            out.writeInt(0);
            for (var text : List.of(type, signature)) {
                out.writeInt(text.length());
                out.writeBytes(text);
            }
        }
        var reader = new RecordReader(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        return assertThrows(IOException.class, reader::read).getMessage();
    }

    private static KeptResult kept(ScenarioResult result) {
        return new KeptResult(AT, 1.5, "text".getBytes(StandardCharsets.UTF_8), result);
    }
}
