/** Where and with what an experiment runs techniques: hosts, their peers and their guests. */
package org.warmboot.validation.setting;
