@org.jspecify.annotations.NullMarked
package dev.guildhall.env.folder;
