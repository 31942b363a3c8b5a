/** How fast the engine is. */
package org.warmboot.benchmarks;
