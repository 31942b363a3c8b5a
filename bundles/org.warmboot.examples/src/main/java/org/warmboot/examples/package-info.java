/** Scenarios that come with Warmboot. */
package org.warmboot.examples;
