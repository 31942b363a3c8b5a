package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 calls under their old JFace name, answered by the platform's present ones.
 */
public final class Assert {

    private Assert() {}

    /**
     * Requires an object.
     *
     * @param object what must be there
     * @throws org.eclipse.core.runtime.AssertionFailedException when it is null
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * Requires an object and says what it is for.
     *
     * @param object what must be there
     * @param message what the failure says
     * @throws org.eclipse.core.runtime.AssertionFailedException when it is null
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * Requires a condition.
     *
     * @param condition what must hold
     * @return true
     * @throws org.eclipse.core.runtime.AssertionFailedException when it does not hold
     */
    public static boolean isTrue(boolean condition) {
        return org.eclipse.core.runtime.Assert.isTrue(condition);
    }

    /**
     * Requires a condition and says why.
     *
     * @param condition what must hold
     * @param message what the failure says
     * @return true
     * @throws org.eclipse.core.runtime.AssertionFailedException when it does not hold
     */
    public static boolean isTrue(boolean condition, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(condition, message);
    }
}
