package dev.guildhall.eval.cli;

import dev.guildhall.eval.cli.GapJson.Part;
import dev.guildhall.eval.grade.stats.CohensKappa;
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.panel.measure.Board;
import dev.guildhall.eval.panel.measure.FailedJudge;
import dev.guildhall.eval.panel.measure.GraderReport;
import dev.guildhall.eval.panel.measure.JudgeNumbers;
import dev.guildhall.eval.panel.measure.PanelReport;
import dev.guildhall.eval.score.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The shape of `grade report --json`. The keys are told in `eval/docs/grading.md`.
record PanelJson(
        String panel,
        String trade,
        String design,
        int judged,
        Optional<AgreementJson> agreement,
        List<Grader> graders,
        Blinding blinding,
        Optional<Time> time,
        List<Standing> ranking,
        Optional<String> undecided,
        List<Rate> againstPeople,
        List<Mark> marks,
        List<Judge> judges,
        List<FailedJudge> failedJudges) {

    record Grader(
            String grader,
            int judged,
            Part gold,
            Part retest,
            OptionalDouble agreement,
            OptionalDouble accuracy,
            EstimateJson severity,
            Part left,
            Optional<Time> time) {}

    /// @param right of the guesses that name a person or a program
    /// @param chance how often such guesses are right without knowing anything; null without a guess
    record Blinding(Part right, OptionalDouble chance, boolean leaks) {}

    record Time(
            int grades,
            double medianSeconds,
            double p95Seconds,
            double totalSeconds,
            Optional<BigDecimal> costPerGrade) {
        static Time of(GradingTime time, Optional<BigDecimal> hourly) {
            return new Time(
                    time.grades(),
                    time.medianSeconds(),
                    time.p95Seconds(),
                    time.totalSeconds(),
                    hourly.map(time::costPerGrade));
        }
    }

    record Standing(String maker, EstimateJson strength, int wins, int ties, int losses, Part win, Part winOrTie) {}

    record Rate(String maker, int wins, int ties, int losses, Part win, Part winOrTie) {}

    record Mark(String maker, int grades, int works, EstimateJson mean) {}

    record Judge(
            String judge,
            int controls,
            int items,
            Part steady,
            Part agrees,
            OptionalDouble chance,
            Optional<EstimateJson> kappa,
            double seconds,
            BigDecimal cost) {}

    static PanelJson of(PanelReport report, Optional<BigDecimal> hourly) {
        var leak = report.conduct().leak();
        var board = report.board();
        return new PanelJson(
                report.panel().id(),
                report.panel().trade(),
                Words.word(report.panel().design()),
                report.judged(),
                report.agreement().map(agreement -> AgreementJson.of(agreement, 0)),
                report.graders().stream().map(each -> grader(each, hourly)).toList(),
                new Blinding(
                        Part.of(leak.map(each -> each.right()).orElse(new Share(0, 0))),
                        leak.map(each -> OptionalDouble.of(each.chance())).orElse(OptionalDouble.empty()),
                        leak.filter(each -> each.leaks()).isPresent()),
                report.conduct().time().map(time -> Time.of(time, hourly)),
                board.rates().stream().map(rate -> standing(rate, board)).toList(),
                board.ranking()
                        .filter(Ranking.Unranked.class::isInstance)
                        .map(ranking -> ((Ranking.Unranked) ranking).why()),
                board.againstPeople().stream()
                        .map(r -> new Rate(
                                r.name(), r.wins(), r.ties(), r.losses(), Part.of(r.win()), Part.of(r.winOrTie())))
                        .toList(),
                board.marks().stream()
                        .map(mark -> new Mark(mark.maker(), mark.grades(), mark.works(), EstimateJson.of(mark.mean())))
                        .toList(),
                report.judges().stream().map(PanelJson::judge).toList(),
                report.failed());
    }

    private static Grader grader(GraderReport each, Optional<BigDecimal> hourly) {
        return new Grader(
                each.grader(),
                each.judged(),
                Part.of(each.gold()),
                Part.of(each.retest()),
                each.agreement(),
                each.accuracy(),
                EstimateJson.of(each.severity()),
                Part.of(each.left()),
                each.time().map(time -> Time.of(time, hourly)));
    }

    private static Standing standing(WinRate rate, Board board) {
        return new Standing(
                rate.name(),
                board.ranking().map(ranking -> strength(rate.name(), ranking)).orElseThrow(),
                rate.wins(),
                rate.ties(),
                rate.losses(),
                Part.of(rate.win()),
                Part.of(rate.winOrTie()));
    }

    private static EstimateJson strength(String maker, Ranking ranking) {
        return switch (ranking) {
            case Strengths strengths ->
                strengths.ranked().stream()
                        .filter(each -> each.name().equals(maker))
                        .map(each -> EstimateJson.of(each.value()))
                        .findFirst()
                        .orElseThrow();
            case Ranking.Unranked unranked ->
                new EstimateJson(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of(unranked.why()));
        };
    }

    private static Judge judge(JudgeNumbers each) {
        return new Judge(
                each.judge(),
                each.controls(),
                each.items(),
                Part.of(each.steady()),
                Part.of(each.agrees()),
                each.beyondChance()
                        .map(kappa -> OptionalDouble.of(kappa.chance()))
                        .orElse(OptionalDouble.empty()),
                each.beyondChance().map(CohensKappa::kappa).map(EstimateJson::of),
                each.seconds(),
                each.cost());
    }
}
