/** The kinds of elements that can be drawn: name, icon, template and what they may hold. */
package org.warmboot.diagram.kind;
