/// What the company's own programs have in common: state that can be taken as evidence and compared.
@NullMarked
package dev.guildhall.env.company;

import org.jspecify.annotations.NullMarked;
