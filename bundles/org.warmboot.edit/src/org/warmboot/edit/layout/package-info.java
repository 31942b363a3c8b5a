/** Automatic layout of drawings by Eclipse ELK. */
package org.warmboot.edit.layout;
