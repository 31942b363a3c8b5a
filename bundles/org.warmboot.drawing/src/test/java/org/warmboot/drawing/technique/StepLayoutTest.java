package org.warmboot.drawing.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Spot;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;

/** Where the steps of a technique stand, and the ways of their links. */
class StepLayoutTest {

    private static final int DRAWN = 200;

    /** All techniques of the library, and many with steps and links drawn at random. */
    static Stream<Technique> techniques() {
        var random = new Random(7);
        return Stream.concat(
                TechniqueLibrary.techniques().stream(),
                Stream.generate(() -> random(random)).limit(DRAWN));
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void everyStepIsInItsLaneAndOverlapsNoOther(Technique technique) {
        var layout = new StepLayout(technique);
        assertEquals(
                StepLane.ORDER, layout.lanes().stream().map(StepLane::scope).toList());
        for (var step : technique.getSteps()) {
            var box = layout.of(step);
            var lane = layout.lanes().get(StepLane.ORDER.indexOf(step.getScope()));
            assertTrue(lane.top() < box.y() && box.bottom() < lane.bottom(), step.getId());
            assertTrue(box.x() >= StepLayout.LEFT && box.right() < layout.width(), step.getId());
            for (var other : technique.getSteps()) {
                assertFalse(step != other && box.inset(-5).meets(layout.of(other)), step.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void timeGoesFromLeftToRight(Technique technique) {
        var layout = new StepLayout(technique);
        for (var link : layout.links()) {
            var before = layout.of(link.predecessor());
            var after = layout.of(link.successor());
            assertTrue(after.x() > before.x() + before.width() / 2);
            if (link.predecessor().getScope() == link.successor().getScope()) {
                assertTrue(after.x() > before.right(), "the lane tells what comes first");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void aLinkGoesUprightAndLevelFromItsStepToTheLeftEdgeOfTheOther(Technique technique) {
        var layout = new StepLayout(technique);
        for (var link : layout.links()) {
            var spots = layout.spots(link);
            var before = layout.of(link.predecessor());
            var after = layout.of(link.successor());
            assertTrue(before.inset(-1).holds(at(spots.getFirst())), "starts at the edge of its step");
            assertEquals(new Spot(after.x(), after.y() + after.height() / 2), spots.getLast());
            for (int i = 1; i < spots.size(); i++) {
                var one = spots.get(i - 1);
                var two = spots.get(i);
                assertTrue((one.x() == two.x()) != (one.y() == two.y()), spots::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void linksOfTheLibraryCrossNoStep(Technique technique) {
        var layout = new StepLayout(technique);
        for (var link : layout.links()) {
            for (var segment : segments(layout.spots(link))) {
                for (var step : technique.getSteps()) {
                    assertFalse(layout.of(step).inset(2).meets(segment), step.getName());
                }
            }
        }
    }

    static List<Technique> library() {
        return TechniqueLibrary.techniques();
    }

    @ParameterizedTest
    @MethodSource("library")
    void nothingThatAStepOfTheLibrarySaysIsCut(Technique technique) {
        for (var step : technique.getSteps()) {
            int inner = StepSize.of(step).width() - StepSize.LEFT - StepSize.RIGHT;
            assertTrue(Lettering.NAME.width(StepWords.name(step)) <= inner, step.getName());
            assertTrue(Lettering.NOTE.width(StepWords.summary(step)) <= inner, step.getName());
        }
    }

    @Test
    void stepsBesideEachOtherAreJoinedByAStraightLine() {
        var warm = TechniqueLibrary.techniques().getFirst();
        var layout = new StepLayout(warm);
        var straight = layout.links().stream()
                .filter(link ->
                        link.predecessor().getScope() == link.successor().getScope())
                .toList();
        assertFalse(straight.isEmpty());
        straight.forEach(link ->
                assertEquals(2, layout.spots(link).size(), link.successor().getName()));
    }

    @Test
    void stepsThatMayHappenAtOnceStandBelowEachOther() {
        var technique = ModelFactory.eINSTANCE.createTechnique();
        var one = step("one", Scope.GUEST_DOMAINS);
        var two = step("two", Scope.GUEST_DOMAINS);
        technique.getSteps().addAll(List.of(one, two));
        var layout = new StepLayout(technique);
        assertEquals(layout.of(one).x(), layout.of(two).x());
        assertTrue(layout.of(two).y() > layout.of(one).bottom());
    }

    @Test
    void stepsThatWaitForEachOtherAreDrawnAllTheSame() {
        var technique = EcoreUtil.copy(TechniqueLibrary.techniques().getFirst());
        var first = technique.getSteps().getFirst();
        first.getPredecessors().add(technique.getSteps().getLast());
        var layout = new StepLayout(technique);
        layout.links().forEach(link -> assertFalse(layout.spots(link).isEmpty()));
    }

    private static Box at(Spot spot) {
        return new Box(spot.x(), spot.y(), 1, 1);
    }

    private static List<Box> segments(List<Spot> spots) {
        return Stream.iterate(1, i -> i < spots.size(), i -> i + 1)
                .map(i -> {
                    var one = spots.get(i - 1);
                    var two = spots.get(i);
                    return new Box(
                            Math.min(one.x(), two.x()),
                            Math.min(one.y(), two.y()),
                            Math.abs(one.x() - two.x()) + 1,
                            Math.abs(one.y() - two.y()) + 1);
                })
                .toList();
    }

    private static Technique random(Random random) {
        var technique = ModelFactory.eINSTANCE.createTechnique();
        technique.setName("drawn at random");
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var step = step("step " + "x".repeat(random.nextInt(30)), StepLane.ORDER.get(random.nextInt(5)));
            step.setId("step-" + i);
            for (var before : technique.getSteps()) {
                if (random.nextInt(3) == 0) {
                    step.getPredecessors().add(before);
                }
            }
            technique.getSteps().add(step);
        }
        return technique;
    }

    private static Step step(String name, Scope scope) {
        var step = ModelFactory.eINSTANCE.createStep();
        step.setName(name);
        step.setScope(scope);
        return step;
    }
}
