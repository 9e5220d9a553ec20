package dev.guildhall.eval.store;

/// Something in the ledger that is not as it was written.
///
/// @param seq of the line; 0 for the ledger as a whole
public record LedgerFault(long seq, String what) {
    @Override
    public String toString() {
        return seq == 0 ? what : "line %d: %s".formatted(seq, what);
    }
}
