package dev.guildhall.tasks.catalog;

import dev.guildhall.env.UserMistake;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.cad.billofmaterials.BillOfMaterials;
import dev.guildhall.tasks.cad.bracket.Bracket;
import dev.guildhall.tasks.cad.changerequest.ChangeRequest;
import dev.guildhall.tasks.cad.clamp.Clamp;
import dev.guildhall.tasks.cad.coilformer.CoilFormer;
import dev.guildhall.tasks.cad.conicalnozzle.ConicalNozzle;
import dev.guildhall.tasks.cad.coolingchannels.CoolingChannels;
import dev.guildhall.tasks.cad.fit.Fit;
import dev.guildhall.tasks.cad.flange.Flange;
import dev.guildhall.tasks.cad.flywheel.Flywheel;
import dev.guildhall.tasks.cad.injectorplate.InjectorPlate;
import dev.guildhall.tasks.cad.layers.Layers;
import dev.guildhall.tasks.cad.parabolicnozzle.ParabolicNozzle;
import dev.guildhall.tasks.cad.parametric.Parametric;
import dev.guildhall.tasks.cad.partbymass.PartByMass;
import dev.guildhall.tasks.cad.plateholes.PlateHoles;
import dev.guildhall.tasks.cad.quotation.Quotation;
import dev.guildhall.tasks.cad.revision.Revision;
import dev.guildhall.tasks.office.tolerancestack.ToleranceStack;
import dev.guildhall.tasks.support.addresschange.AddressChange;
import dev.guildhall.tasks.support.answersback.AnswersBack;
import dev.guildhall.tasks.support.changedpolicy.ChangedPolicy;
import dev.guildhall.tasks.support.changeofmind.ChangeOfMind;
import dev.guildhall.tasks.support.contradictoryrecords.ContradictoryRecords;
import dev.guildhall.tasks.support.defectbatch.DefectBatch;
import dev.guildhall.tasks.support.duplicatetickets.DuplicateTickets;
import dev.guildhall.tasks.support.erasurerequest.ErasureRequest;
import dev.guildhall.tasks.support.handover.HandOver;
import dev.guildhall.tasks.support.notreturnable.NotReturnable;
import dev.guildhall.tasks.support.orderedabout.OrderedAbout;
import dev.guildhall.tasks.support.partialrefund.PartialRefund;
import dev.guildhall.tasks.support.pictureorders.PictureOrders;
import dev.guildhall.tasks.support.prioritytriage.PriorityTriage;
import dev.guildhall.tasks.support.refunddamaged.RefundDamaged;
import dev.guildhall.tasks.support.refundtoolate.RefundTooLate;
import dev.guildhall.tasks.support.suspectedfraud.SuspectedFraud;
import dev.guildhall.tasks.support.unknownorder.UnknownOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The list of all work. A new task is one line here.
public final class Catalog {
    private static final List<Task> STARTER =
            List.of(new RefundDamaged(), new AddressChange(), new RefundTooLate(), new UnknownOrder());

    private static final List<Task> SUPPORT = Stream.concat(
                    STARTER.stream(),
                    Stream.of(
                            new DuplicateTickets(),
                            new SuspectedFraud(),
                            new OrderedAbout(),
                            new DefectBatch(),
                            new PartialRefund(),
                            new NotReturnable(),
                            new ErasureRequest(),
                            new PictureOrders(),
                            new ContradictoryRecords(),
                            new ChangedPolicy(),
                            new HandOver(),
                            new PriorityTriage(),
                            new AnswersBack(),
                            new ChangeOfMind()))
            .toList();

    private static final List<Task> CAD = List.of(
            new PlateHoles(),
            new Flange(),
            new Bracket(),
            new Revision(),
            new Layers(),
            new BillOfMaterials(),
            new PartByMass(),
            new Parametric(),
            new Fit(),
            new ChangeRequest(),
            new InjectorPlate(),
            new ConicalNozzle(),
            new ParabolicNozzle(),
            new CoolingChannels(),
            new CoilFormer(),
            new Flywheel(),
            new Quotation());

    private static final List<Task> OFFICE = List.of(new ToleranceStack());

    private static final List<Task> FREECAD = List.of(new Clamp());

    private static final List<Task> ALL =
            Stream.of(SUPPORT, CAD, OFFICE, FREECAD).flatMap(List::stream).toList();

    private static final List<Suite> SUITES = List.of(
            new Suite("starter", "what `guildhall run` does without arguments", STARTER),
            new Suite("support", "customer service at the helpdesk", SUPPORT),
            new Suite("cad", "mechanical design in desktop programs", CAD),
            new Suite("office", "figures in LibreOffice Calc, which is optional", OFFICE),
            new Suite("freecad", "mechanical design in FreeCAD, which is optional", FREECAD));

    private Catalog() {}

    public static List<Task> tasks() {
        return ALL;
    }

    public static List<Suite> suites() {
        return SUITES;
    }

    /// The tasks that these names mean, each the name of a suite or the id of a task, without doubles.
    ///
    /// @throws UserMistake for a name that is neither
    public static List<Task> select(List<String> names) {
        var selected = new LinkedHashSet<Task>();
        for (var name : names) {
            selected.addAll(named(name));
        }
        return List.copyOf(selected);
    }

    private static List<Task> named(String name) {
        for (var suite : SUITES) {
            if (suite.name().equals(name)) {
                return suite.tasks();
            }
        }
        for (var task : tasks()) {
            if (task.id().equals(name)) {
                return List.of(task);
            }
        }
        throw new UserMistake("No suite or task is called '%s'. Suites: %s. Tasks: %s. See 'guildhall tasks list'."
                .formatted(
                        name,
                        String.join(", ", SUITES.stream().map(Suite::name).toList()),
                        String.join(", ", tasks().stream().map(Task::id).toList())));
    }
}
