/** The steps of a technique from left to right. */
package org.warmboot.drawing.technique;
