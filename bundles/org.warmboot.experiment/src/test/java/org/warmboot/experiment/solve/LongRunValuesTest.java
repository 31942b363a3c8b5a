package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.lattice.Courses;

/** The long run is what windows show that lie so far away that it makes no difference how far. */
class LongRunValuesTest {

    private static final int MODELS = Integer.getInteger("warmboot.longruns", 6);

    /** Lives of what lives longest until the first of two windows, which is as long. */
    private static final double FAR = 30;

    private static final double ALIKE = 5e-5;
    private static final double ACCURACY = 5e-4;

    private record Compared(long number, double far, double longRun) {

        boolean isWrong() {
            return Math.abs(longRun - far) > ACCURACY * far;
        }
    }

    @Test
    void theLongRunIsWhatFarWindowsShow() {
        var all = LongStream.range(0, MODELS)
                .parallel()
                .boxed()
                .flatMap(number -> compared(number).stream())
                .toList();
        assertEquals(List.of(), all.stream().filter(Compared::isWrong).toList());
        assertTrue(all.size() > MODELS / 3, all.size() + " models have windows far enough");
    }

    private static Optional<Compared> compared(long number) {
        var given = RandomModels.of(number, 1);
        var life = given.lives().values().stream()
                .mapToDouble(each -> each.failure().mean())
                .max()
                .orElse(0);
        if (life == 0 || !(Derivation.derive(given) instanceof Derived.Solved solved)) {
            return Optional.empty();
        }
        var model = solved.model();
        var far = model.ratesBetween(FAR * life, 2 * FAR * life).map(LongRunRates::unavailability);
        var farther = model.ratesBetween(2 * FAR * life, 3 * FAR * life).map(LongRunRates::unavailability);
        return far.isPresent() && farther.isPresent() && Math.abs(far.get() - farther.get()) <= ALIKE * far.get()
                ? Optional.of(new Compared(
                        number,
                        farther.get(),
                        model.rates(Double.NaN, Double.NaN, Courses.forAnswer()).unavailability()))
                : Optional.empty();
    }
}
