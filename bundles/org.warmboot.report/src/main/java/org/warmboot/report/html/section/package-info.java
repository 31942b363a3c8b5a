/** Sections of pages, and the blocks, figures and tables that they are made of. */
package org.warmboot.report.html.section;
