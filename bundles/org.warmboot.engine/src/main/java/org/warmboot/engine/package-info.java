/** Simulation kernel, machines and the execution of techniques. */
package org.warmboot.engine;
