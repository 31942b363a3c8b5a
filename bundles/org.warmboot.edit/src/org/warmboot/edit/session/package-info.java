/** A scenario that is open for editing: its file, its command stack and who wants to know of changes. */
package org.warmboot.edit.session;
