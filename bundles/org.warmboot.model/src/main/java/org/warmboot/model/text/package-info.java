/** Sentences shown to people, kept apart from the code. */
package org.warmboot.model.text;
