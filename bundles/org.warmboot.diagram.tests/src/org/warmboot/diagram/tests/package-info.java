/** The editor, driven by mouse and keyboard events in a real workbench. */
package org.warmboot.diagram.tests;
