/** Where files are: what the user is asked, and where the questions begin. */
package org.warmboot.diagram.file;
