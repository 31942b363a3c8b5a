/** Scenario files: new ones, examples, opening, and those opened lately. */
package org.warmboot.ui.file;
