package dev.guildhall.env;

/// What a surface made of a gesture. A surface that breaks throws [SurfaceBroke] instead: that is the
/// harness's fault, not the worker's.
public sealed interface Outcome {

    record Done() implements Outcome {}

    /// The gesture was not carried out; `why` says what to do instead.
    record Refused(String why) implements Outcome {}
}
