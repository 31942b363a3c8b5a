package org.warmboot.analysis.ctmc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strongly connected classes of states: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput.
 * 1(2), 1972, without recursion. A class is recurrent if no transition leaves it.
 */
final class StateClasses {

    private final Generator chain;
    private final int[] classOf;
    private final int[] low;
    private final int[] order;
    private final int[] stack;
    private final int[] forward;
    private int left;
    private int classes;
    private int depth;
    private int clock;

    private StateClasses(Generator chain) {
        this.chain = chain;
        classOf = new int[chain.size()];
        low = new int[chain.size()];
        order = new int[chain.size()];
        stack = new int[chain.size()];
        forward = new int[chain.size()];
        left = chain.size();
        Arrays.fill(classOf, -1);
    }

    /** States of each recurrent class, ascending; at least one class. */
    static List<int[]> recurrent(Generator chain) {
        var classes = new StateClasses(chain);
        classes.exploreAll();
        return classes.closed();
    }

    /**
     * The states in an order in which a transition leads back only if it closes a cycle: reverse order of their ends in
     * a search by depth.
     */
    static int[] forward(Generator chain) {
        var classes = new StateClasses(chain);
        classes.exploreAll();
        return classes.forward;
    }

    private void exploreAll() {
        var next = Arrays.copyOf(chain.rows(), chain.size());
        var path = new int[chain.size()];
        for (var state = 0; state < chain.size(); state++) {
            if (order[state] == 0) {
                explore(state, next, path);
            }
        }
    }

    private void explore(int root, int[] next, int[] path) {
        var row = chain.rows();
        var target = chain.targets();
        var length = 0;
        path[length++] = root;
        enter(root);
        while (length > 0) {
            var state = path[length - 1];
            if (next[state] < row[state + 1]) {
                var reached = target[next[state]++];
                if (order[reached] == 0) {
                    path[length++] = reached;
                    enter(reached);
                } else if (classOf[reached] < 0) {
                    low[state] = Math.min(low[state], order[reached]);
                }
            } else {
                length--;
                forward[--left] = state;
                if (low[state] == order[state]) {
                    close(state);
                }
                if (length > 0) {
                    low[path[length - 1]] = Math.min(low[path[length - 1]], low[state]);
                }
            }
        }
    }

    private void enter(int state) {
        order[state] = ++clock;
        low[state] = clock;
        stack[depth++] = state;
    }

    private void close(int state) {
        int member;
        do {
            member = stack[--depth];
            classOf[member] = classes;
        } while (member != state);
        classes++;
    }

    private List<int[]> closed() {
        if (classes == 1) {
            return List.of(IntStream.range(0, chain.size()).toArray());
        }
        var isLeft = new boolean[classes];
        chain.forEach((from, to, rate) -> isLeft[classOf[from]] |= classOf[from] != classOf[to]);
        var members = SparseRows.starts(classOf, classOf.length, classes);
        var sorted = new int[classOf.length];
        var next = Arrays.copyOf(members, classes);
        for (var state = 0; state < classOf.length; state++) {
            sorted[next[classOf[state]]++] = state;
        }
        var result = new ArrayList<int[]>();
        for (var k = 0; k < classes; k++) {
            if (!isLeft[k]) {
                result.add(Arrays.copyOfRange(sorted, members[k], members[k + 1]));
            }
        }
        return result;
    }
}
