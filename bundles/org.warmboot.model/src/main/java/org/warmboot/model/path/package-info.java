/** Readable paths to single parameters of a scenario: {@code hosts[web-1].hypervisor.leakRate}. */
package org.warmboot.model.path;
