package org.warmboot.report.timeline;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Order of names in which vm2 comes before vm10. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        var a = PART.matcher(one);
        var b = PART.matcher(other);
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            var order = part(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
        return b.find() ? -1 : one.compareTo(other);
    }

    private static int part(String a, String b) {
        return isNumber(a) && isNumber(b) ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
