/** New elements with sensible values. */
package org.warmboot.edit.template;
