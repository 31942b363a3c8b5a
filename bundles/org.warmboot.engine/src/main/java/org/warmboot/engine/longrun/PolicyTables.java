package org.warmboot.engine.longrun;

import java.util.TreeSet;
import java.util.stream.IntStream;

/** What policies do to a plan, by number. */
final class PolicyTables {

    final boolean[] hypervisor;
    final boolean[] restartsAfterRepair;
    final Program[] programs;
    /** Components that the action of a policy renews. */
    final int[][] renewals;
    /** Components that stand still during the action of a policy for an operating system. */
    final int[][] touched;
    /** Other policies of the host whose work the action of a policy does. */
    final int[][] covered;
    /** By component: policies that renew nothing else. */
    final int[][] coveredByRepair;

    PolicyTables(Numbering numbers) {
        int count = numbers.policies.size();
        hypervisor = new boolean[count];
        restartsAfterRepair = new boolean[count];
        programs = new Program[count];
        renewals = new int[count][];
        touched = new int[count][];
        covered = new int[count][];
        for (int p = 0; p < count; p++) {
            var policy = numbers.policies.get(p);
            var operation = policy.operation();
            int host = numbers.hostOfPolicy[p];
            hypervisor[p] = policy.hypervisor();
            restartsAfterRepair[p] = policy.restartsAfterRepair();
            programs[p] = Program.of(operation, host, numbers);
            renewals[p] = numbers.components(operation.rejuvenation().renewals().keySet(), host);
            var ids = new TreeSet<>(operation.rejuvenation().renewals().keySet());
            ids.addAll(operation.outages().keySet());
            touched[p] = numbers.components(ids, host);
            int self = p;
            covered[p] = IntStream.range(numbers.firstPolicy[host], numbers.firstPolicy[host + 1])
                    .filter(other -> other != self
                            && operation.rejuvenation().covers(numbers.policies.get(other).operation().rejuvenation()))
                    .toArray();
        }
        coveredByRepair = IntStream.range(0, numbers.components.size())
                .mapToObj(c -> IntStream.range(
                                numbers.firstPolicy[numbers.hostOf[c]], numbers.firstPolicy[numbers.hostOf[c] + 1])
                        .filter(p -> renewals[p].length == 1 && renewals[p][0] == c)
                        .toArray())
                .toArray(int[][]::new);
    }
}
