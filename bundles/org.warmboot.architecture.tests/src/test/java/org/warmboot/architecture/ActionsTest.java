package org.warmboot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What is known of an action stands in the table of actions, and how it works in the engine; nobody else names one. */
class ActionsTest {

    private static final String IN_A_SCENARIO = "org.warmboot.model.Action";
    private static final String IN_A_PLAN = "org.warmboot.engine.plan.Action";
    private static final JavaClasses CLASSES = Bundles.all();

    @Test
    void onlyTheTableOfActionsNamesActions() {
        nobodyNames(IN_A_SCENARIO, "org.warmboot.model.action.ActionTable").check(CLASSES);
    }

    @Test
    void onlyTheRunnerOfStepsNamesActionsOfAPlan() {
        nobodyNames(IN_A_PLAN, "org.warmboot.engine.execution.StepRunner").check(CLASSES);
    }

    @Test
    void theRuleWouldNoticeASwitchOverActions() {
        assertThrows(
                AssertionError.class, () -> nobodyNames(IN_A_PLAN, "nobody").check(CLASSES));
    }

    /** A switch, a set and a comparison all read constants of the enumeration; its own and generated classes may. */
    private static ArchRule nobodyNames(String actions, String home) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not " + home,
                        each -> !isOf(home, each)
                                && !isOf(actions, each)
                                && !each.getPackageName().equals("org.warmboot.model.impl")))
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "a constant of " + actions,
                        (JavaFieldAccess access) ->
                                access.getTarget().getOwner().getFullName().equals(actions)
                                        && !access.getTarget().getName().equals("VALUES")));
    }

    /** The class, or one that it or its compiler has nested in it. */
    private static boolean isOf(String name, JavaClass each) {
        return each.getFullName().equals(name) || each.getFullName().startsWith(name + "$");
    }
}
