/** What measurements say of a scenario: in words, and as values of its parameters with where they come from. */
package org.warmboot.exchange.calibration;
