/** Commands and sessions, tested without any window. */
package org.warmboot.edit.tests;
