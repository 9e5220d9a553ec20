package dev.guildhall.eval.person;

/// @param begun the person has agreed, and works
public record DeskPage(Sheet sheet, String token, boolean begun) {}
