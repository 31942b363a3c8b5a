package org.warmboot.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whoever says how many threads there may be says it for all of them: none are taken from the pool that all programs of
 * a virtual machine share.
 */
class ThreadsTest {

    private static final JavaClasses CLASSES = Bundles.all();

    private static final ArchRule OWN_THREADS = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(BaseStream.class))).and(target(name("parallel"))))
            .orShould()
            .callMethodWhere(target(name("parallelStream")))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Arrays.class))).and(namesParallel()))
            .orShould()
            .callMethodWhere(
                    target(owner(assignableTo(CompletableFuture.class))).and(isWithoutExecutor()))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ForkJoinPool.class);

    @Test
    void noThreadsOfTheCommonPoolAreUsed() {
        OWN_THREADS.check(CLASSES);
    }

    @Test
    void theRuleWouldNoticeThem() {
        for (var each : List.of(Streaming.class, Sorting.class, Supplying.class)) {
            var classes = new ClassFileImporter().importClasses(each);
            assertThrows(AssertionError.class, () -> OWN_THREADS.check(classes), each.getSimpleName());
        }
    }

    @Test
    void threadsOfSimulationsAreStartedInTwoPlaces() {
        noClasses()
                .that()
                .resideInAnyPackage("org.warmboot.engine..", "org.warmboot.analysis..", "org.warmboot.experiment..")
                .and()
                .resideOutsideOfPackages("org.warmboot.analysis.montecarlo..", "org.warmboot.analysis.threads..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ExecutorService")
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.Builder.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> namesParallel() {
        return DescribedPredicate.describe("is parallel", call -> call.getName().startsWith("parallel"));
    }

    private static DescribedPredicate<JavaCall<?>> isWithoutExecutor() {
        return DescribedPredicate.describe(
                "names no executor",
                call -> call.getName().endsWith("Async")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(Executor.class)));
    }

    private static final class Streaming {
        static int sum() {
            return IntStream.range(0, 9).parallel().sum();
        }
    }

    private static final class Sorting {
        static void sort(int[] numbers) {
            Arrays.parallelSort(numbers);
        }
    }

    private static final class Supplying {
        static CompletableFuture<Integer> number() {
            return CompletableFuture.supplyAsync(() -> 1);
        }
    }
}
