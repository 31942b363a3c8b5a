/** What elements and parts of the metamodel are called, the same in files, pages, messages and windows. */
package org.warmboot.model.words;
