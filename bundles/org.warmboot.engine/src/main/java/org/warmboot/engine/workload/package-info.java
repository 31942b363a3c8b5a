/** Throughput of a service while its file cache fills again. */
package org.warmboot.engine.workload;
