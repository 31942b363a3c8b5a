/** All files of one result, each written beside its place and then moved into it. */
package org.warmboot.report.files;
