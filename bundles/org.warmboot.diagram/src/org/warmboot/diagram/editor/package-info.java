/** The scenario editor, its input and its page for files that cannot be loaded. */
package org.warmboot.diagram.editor;
