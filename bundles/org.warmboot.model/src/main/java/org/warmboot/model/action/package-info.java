/** What is known of the actions of steps, in one table that checks, compiler, menus and colours read. */
package org.warmboot.model.action;
