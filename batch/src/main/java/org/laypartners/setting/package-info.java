/** What is set, and where things are: the settings with their units and ranges, and the folders of home and data. */
@NullMarked
package org.laypartners.setting;

import org.jspecify.annotations.NullMarked;
