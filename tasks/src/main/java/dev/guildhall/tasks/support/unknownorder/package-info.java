/// A parcel is asked for whose order may not exist.
@NullMarked
package dev.guildhall.tasks.support.unknownorder;

import org.jspecify.annotations.NullMarked;
