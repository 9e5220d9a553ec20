/// The results of all runs, in a database: H2 in a file, or PostgreSQL by another JDBC URL.
@NullMarked
package dev.guildhall.eval.store;

import org.jspecify.annotations.NullMarked;
