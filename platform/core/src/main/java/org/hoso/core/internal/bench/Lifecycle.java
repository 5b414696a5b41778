package org.hoso.core.internal.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.history.Crew;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.document.Upload;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.hoso.system.Benchmark.Figure;
import org.hoso.system.Progress;

/**
 * Dossiers with twenty form fields, an applicant and what is known of three files, from the counter through five steps,
 * each claimed and then completed with two values and a comment. One durable transaction for each change: receiving,
 * handing over, and two for each step. Telling of the three files before is a transaction too, but not counted.
 */
final class Lifecycle implements Scenario {

    static final int CHANGES = 2 + 2 * BenchProcedure.STEPS;

    private static final int WARM_UP = 100;
    private static final long FILE_SIZE = 240_000;

    /** The durations of one run. */
    private record Measured(Times receive, Times claim, Times complete) {
        static Measured begin() {
            return new Measured(
                    new Times("lifecycle.receive"), new Times("lifecycle.claim"), new Times("lifecycle.complete"));
        }
    }

    /** What a run works with. */
    private record Work(BenchGround ground, DossierServices services, Crew crew, List<Unit> communes) {}

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public String what() {
        return "dossiers with 20 fields and 3 files through 5 steps, one durable transaction for each change";
    }

    @Override
    public List<Figure> run(BenchGround ground, int dossiers, int threads, Progress progress) {
        Work work = new Work(ground, ground.services(), ground.crew(), ground.territories(UnitLevel.COMMUNE));
        Measured thrownAway = Measured.begin();
        Crowd.work(threads, Math.min(dossiers, WARM_UP), i -> whole(work, thrownAway, i), (done, total) -> {});
        long before = size(ground);
        Measured measured = Measured.begin();
        double seconds = Crowd.work(threads, dossiers, i -> whole(work, measured, i), progress);
        long after = size(ground);
        return List.of(
                Figure.single("lifecycle.dossiers", dossiers / seconds, "1/s"),
                Figure.single("lifecycle.changes", dossiers * CHANGES / seconds, "1/s"),
                measured.receive().figure(),
                measured.claim().figure(),
                measured.complete().figure(),
                Figure.single("lifecycle.size", (double) (after - before) / dossiers, "bytes"));
    }

    private static long size(BenchGround ground) {
        return ground.bench().transactions().read(() -> ground.histories().databaseBytes());
    }

    private static void whole(Work work, Measured measured, int number) {
        RandomGenerator random = new SplittableRandom(number);
        Unit commune = work.communes().get(number % work.communes().size());
        String oneStop = work.ground()
                .bench()
                .organisation()
                .oneStopOf(commune.code(), work.ground().bench().today())
                .orElseThrow()
                .code();
        Actor clerk = work.crew().actor(Role.RECEIVING_CLERK, oneStop, number);
        Map<String, String> uploads = uploads(work.ground(), clerk);
        var request = new BenchFiler()
                .file(random, oneStop, commune, work.ground().bench().today(), Channel.DIRECT, uploads);
        Dossier received = measured.receive()
                .measure(() -> done(work.services().reception().receive(clerk, request)));
        Dossier dossier = execute(work, clerk, new DossierCommand.HandOver(received.id(), received.version(), ""));
        Actor officer =
                work.crew().actor(Role.PROFESSIONAL_OFFICER, dossier.position().unitCode(), number);
        for (int step = 1; step <= BenchProcedure.STEPS; step++) {
            Dossier free = dossier;
            Dossier mine = measured.claim()
                    .measure(() -> execute(work, officer, new DossierCommand.Take(free.id(), free.version())));
            Map<String, String> values = new BenchFiler()
                    .values(random, mine, Vietnam.date(mine.position().since()));
            DossierCommand completion = step < BenchProcedure.STEPS
                    ? new DossierCommand.Process(mine.id(), mine.version(), values, "Đã kiểm tra, đủ điều kiện.")
                    : new DossierCommand.Finish(mine.id(), mine.version(), values, "Đã giải quyết xong.");
            dossier = measured.complete().measure(() -> execute(work, officer, completion));
        }
    }

    private static Map<String, String> uploads(BenchGround ground, Actor clerk) {
        List<Upload> files = new ArrayList<>();
        Map<String, String> papers = new LinkedHashMap<>();
        for (String paper : BenchProcedure.PAPERS) {
            String id = UUID.randomUUID().toString();
            String sha256 = id.replace("-", "").repeat(2);
            files.add(new Upload(
                    id,
                    clerk.officialId(),
                    "Giấy tờ " + paper + ".pdf",
                    "application/pdf",
                    FILE_SIZE,
                    sha256,
                    ground.bench().now()));
            papers.put(id, paper);
        }
        ground.bench().transactions().write(() -> {
            files.forEach(ground.bench().documents()::saveUpload);
            return true;
        });
        return papers;
    }

    private static Dossier execute(Work work, Actor actor, DossierCommand command) {
        return done(work.services().commands().execute(actor, command));
    }

    private static Dossier done(Decision<Dossier> decision) {
        return decision.asOptional()
                .orElseThrow(() -> new IllegalStateException("a measured act was refused: " + decision.reasons()));
    }
}
