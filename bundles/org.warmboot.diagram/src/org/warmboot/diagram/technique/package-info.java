/** The picture of a technique: its steps and what each of them waits for. */
package org.warmboot.diagram.technique;
