/** Explanations of what is selected, from the metamodel. */
package org.warmboot.ui.hints;
