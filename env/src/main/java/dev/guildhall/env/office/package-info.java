/// The office of one episode: the company's programs on one world, and the servers that outlive it.
@NullMarked
package dev.guildhall.env.office;

import org.jspecify.annotations.NullMarked;
