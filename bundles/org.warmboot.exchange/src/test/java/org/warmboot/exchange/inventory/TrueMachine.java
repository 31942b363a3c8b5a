package org.warmboot.exchange.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A machine of a made-up data centre, as it really is.
 *
 * @param name   unique
 * @param uuid   unique
 * @param mib    memory
 * @param vcpus  virtual processors
 * @param host   where it runs
 * @param system what it runs, in the words of an inventory
 */
record TrueMachine(String name, String uuid, int mib, int vcpus, String host, String system) {
    private static final List<String> ROLES = List.of(
            "web",
            "db",
            "app",
            "mail",
            "ldap",
            "ci-runner",
            "build",
            "monitor",
            "proxy",
            "git",
            "nfs",
            "dns",
            "backup",
            "jump",
            "wiki",
            "erp",
            "Exchange",
            "büro",
            "queue",
            "cache");
    private static final List<String> SYSTEMS =
            List.of("Debian GNU/Linux 12", "Ubuntu 22.04", "Windows Server 2019", "CentOS 7", "FreeBSD 14", "");
    private static final int[] SIZES = {256, 512, 1024, 1536, 2048, 3072, 4096, 8192, 12288, 16384, 65536};

    /** Some machines, the same for the same seed. */
    static List<TrueMachine> some(long seed, int hosts) {
        var random = new Random(seed);
        var machines = new ArrayList<TrueMachine>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var role = ROLES.get(random.nextInt(ROLES.size()));
            machines.add(new TrueMachine(
                    random.nextInt(8) == 0
                            ? Integer.toString(100 * count + i)
                            : role + (random.nextBoolean() ? "-" : "") + i,
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    SIZES[random.nextInt(SIZES.length)],
                    1 + random.nextInt(16),
                    "node" + random.nextInt(hosts),
                    SYSTEMS.get(random.nextInt(SYSTEMS.size()))));
        }
        return machines;
    }
}
