/** Throughput of hosts behind a load balancer while they are rejuvenated one after another. */
package org.warmboot.engine.cluster;
