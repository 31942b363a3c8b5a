/** Where hosts are drawn before anybody has moved them, and how big. */
package org.warmboot.edit.layout;
