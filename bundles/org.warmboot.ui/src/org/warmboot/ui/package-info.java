/** The desktop's window: texts that every part of it shares. */
package org.warmboot.ui;
