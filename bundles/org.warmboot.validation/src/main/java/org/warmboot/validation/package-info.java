/** Checks of scenarios. */
package org.warmboot.validation;
