/** Small pieces that several views are made of. */
package org.warmboot.ui.widgets;
