package dev.guildhall.tasks.catalog;

import dev.guildhall.tasks.Task;
import java.util.List;
import java.util.Set;

/// What a job may be used for, by its family and its seed. Learners get demonstrations of [#TRAIN] only; whether a
/// new version is kept is decided on [#VALIDATION]; [#TEST] is what is reported. Families are held out whole, so that
/// it can be told whether what was learned serves work of a sort never shown.
public enum Split {
    TRAIN,
    VALIDATION,
    TEST;

    /// Seeds below this are to train with, where the family is.
    public static final long VALIDATION_SEEDS = 100;

    /// Seeds from here on are to test with.
    public static final long TEST_SEEDS = 200;

    private static final Set<String> VALIDATION_FAMILIES =
            Set.of("support/picture-orders", "support/changed-policy", "cad/layers", "cad/cooling-channels");

    private static final Set<String> TEST_FAMILIES = Set.of(
            "support/ordered-about",
            "support/partial-refund",
            "support/hand-over",
            "support/change-of-mind",
            "cad/flange",
            "cad/fit",
            "cad/parabolic-nozzle");

    /// The use of one job.
    public static Split of(String task, long seed) {
        var family = ofFamily(task);
        return family != TRAIN ? family : seed < VALIDATION_SEEDS ? TRAIN : seed < TEST_SEEDS ? VALIDATION : TEST;
    }

    /// The use of a whole family: [#TRAIN] for one whose seeds are split.
    public static Split ofFamily(String task) {
        return TEST_FAMILIES.contains(task) ? TEST : VALIDATION_FAMILIES.contains(task) ? VALIDATION : TRAIN;
    }

    /// The families of the catalog that are used so.
    public List<Task> families() {
        return Catalog.tasks().stream().filter(this::holds).toList();
    }

    /// Whether this is what a family is used for.
    public boolean holds(Task family) {
        return ofFamily(family.id()) == this;
    }
}
