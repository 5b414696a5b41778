package org.hoso.core.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hoso.core.internal.demonstration.Names;
import org.hoso.core.internal.dossier.DossierServices;
import org.hoso.core.internal.history.Crew;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.Channel;
import org.hoso.security.Actor;
import org.hoso.system.Benchmark.Figure;
import org.hoso.system.Progress;

/**
 * The server time of what officials do all day: looking at queues, filtering, searching, opening and receiving. The
 * officials are a clerk, an officer and a head each at a commune, a district and the province, and the supervisors of a
 * district and of the whole province.
 */
final class Desk implements Scenario {

    private static final int WARM_UP = 20;

    /** What is measured. */
    private record Measured(
            Times counts, Times page, Times filter, Times code, Times name, Times phone, Times open, Times receive) {
        static Measured begin() {
            return new Measured(
                    new Times("queue.counts"),
                    new Times("queue.first-page"),
                    new Times("queue.filter"),
                    new Times("search.code"),
                    new Times("search.name"),
                    new Times("search.phone"),
                    new Times("dossier.open"),
                    new Times("dossier.receive"));
        }

        List<Figure> figures() {
            return List.of(
                    counts.figure(),
                    page.figure(),
                    filter.figure(),
                    code.figure(),
                    name.figure(),
                    phone.figure(),
                    open.figure(),
                    receive.figure());
        }
    }

    /** What a run works with: officials with their queues, and dossiers to look for. */
    private record Work(
            BenchGround ground,
            DossierServices services,
            List<Actor> officials,
            Actor supervisor,
            List<Dossier> samples,
            Crew crew,
            List<Unit> communes) {}

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String what() {
        return "server time of queues, filters, searches, opening and receiving, over what is stored";
    }

    @Override
    public List<Figure> run(BenchGround ground, int dossiers, int threads, Progress progress) {
        Crew crew = ground.crew();
        List<Unit> communes = ground.territories(UnitLevel.COMMUNE);
        Unit district = ground.territories(UnitLevel.DISTRICT).get(0);
        Unit province = ground.territories(UnitLevel.PROVINCE).get(0);
        Actor supervisor = crew.actor(Role.SUPERVISOR, province.code(), 0);
        List<Actor> officials = new ArrayList<>();
        for (Unit territory : List.of(communes.get(0), district, province)) {
            officials.addAll(officials(ground, crew, territory));
        }
        DossierServices services = ground.services();
        Work work = new Work(ground, services, officials, supervisor, samples(ground), crew, communes);
        Measured thrownAway = Measured.begin();
        Crowd.work(threads, WARM_UP, i -> round(work, thrownAway, i), (done, total) -> {});
        Measured measured = Measured.begin();
        Crowd.work(threads, dossiers, i -> round(work, measured, i + WARM_UP), progress);
        return measured.figures();
    }

    private static List<Actor> officials(BenchGround ground, Crew crew, Unit territory) {
        var organisation = ground.bench().organisation();
        var today = ground.bench().today();
        List<Actor> all = new ArrayList<>();
        String oneStop =
                organisation.oneStopOf(territory.code(), today).orElseThrow().code();
        List.of(Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD).stream()
                .filter(role -> crew.has(role, oneStop))
                .forEach(role -> all.add(crew.actor(role, oneStop, 0)));
        organisation.children(territory.code(), today).stream()
                .filter(unit -> unit.kind() == UnitKind.DIVISION)
                .filter(unit -> crew.has(Role.PROFESSIONAL_OFFICER, unit.code()))
                .forEach(unit -> all.add(crew.actor(Role.PROFESSIONAL_OFFICER, unit.code(), 0)));
        if (crew.has(Role.SUPERVISOR, territory.code())) {
            all.add(crew.actor(Role.SUPERVISOR, territory.code(), 0));
        }
        return all;
    }

    /** Dossiers from all over the stored ones. */
    private static List<Dossier> samples(BenchGround ground) {
        var bench = ground.bench();
        return bench.transactions().read(() -> {
            long last = bench
                    .dossiers()
                    .page(Criteria.seenThrough(List.of(Scope.all())), Order.NEWEST, Optional.empty(), 1)
                    .rows()
                    .stream()
                    .mapToLong(Dossier::id)
                    .findFirst()
                    .orElse(0);
            List<Dossier> samples = new ArrayList<>();
            RandomGenerator random = new SplittableRandom(7);
            for (int i = 0; i < 200 && last > 0; i++) {
                bench.dossiers().dossiersAfter(random.nextLong(last), 1).stream()
                        .flatMap(each -> bench.dossiers().find(each.id()).stream())
                        .forEach(samples::add);
            }
            return samples;
        });
    }

    private static void round(Work work, Measured measured, int number) {
        Dossiers dossiers = work.services().dossiers();
        RandomGenerator random = new SplittableRandom(number);
        Names names = new Names(random);
        Actor official = work.officials().get(number % work.officials().size());
        List<QueueCount> queues = measured.counts().measure(() -> dossiers.counts(official));
        if (!queues.isEmpty()) {
            Queue queue =
                    queues.get(number / work.officials().size() % queues.size()).queue();
            measured.page().measure(() -> dossiers.page(official, ListRequest.first(queue)));
            String word = number % 2 == 0 ? names.family() : names.phone().substring(0, 6);
            Optional<String> procedure = number % 3 == 0 ? Optional.of(BenchProcedure.CODE) : Optional.empty();
            measured.filter()
                    .measure(() ->
                            dossiers.page(official, new ListRequest(queue, word, procedure, Optional.empty(), 50)));
        }
        String person = number % 2 == 0 ? names.man(names.family()) : names.woman(names.family());
        measured.name().measure(() -> dossiers.search(official, person, 50));
        if (!work.samples().isEmpty()) {
            Dossier sample = work.samples().get(number % work.samples().size());
            Actor asker = asker(work, sample, number);
            measured.code().measure(() -> dossiers.search(asker, sample.code(), 50));
            measured.phone().measure(() -> dossiers.search(asker, sample.owner().phone(), 50));
            measured.open().measure(() -> dossiers.open(asker, sample.id()));
        }
        receive(work, measured, number, random);
    }

    /** Whoever may find the dossier: a clerk where it was received, or the supervisor of the whole province. */
    private static Actor asker(Work work, Dossier sample, int number) {
        String oneStop = sample.places().receivingUnit();
        return number % 2 == 0 && work.crew().has(Role.RECEIVING_CLERK, oneStop)
                ? work.crew().actor(Role.RECEIVING_CLERK, oneStop, number)
                : work.supervisor();
    }

    private static void receive(Work work, Measured measured, int number, RandomGenerator random) {
        var bench = work.ground().bench();
        Unit commune = work.communes().get(number % work.communes().size());
        String oneStop = bench.organisation()
                .oneStopOf(commune.code(), bench.today())
                .orElseThrow()
                .code();
        Actor clerk = work.crew().actor(Role.RECEIVING_CLERK, oneStop, number);
        var request = new BenchFiler().file(random, oneStop, commune, bench.today(), Channel.DIRECT);
        Decision<Dossier> received =
                measured.receive().measure(() -> work.services().reception().receive(clerk, request));
        if (received.asOptional().isEmpty()) {
            throw new IllegalStateException("a measured reception was refused: " + received.reasons());
        }
    }
}
