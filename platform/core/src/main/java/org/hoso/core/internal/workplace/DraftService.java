package org.hoso.core.internal.workplace;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.WorkplaceStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.document.Upload;
import org.hoso.security.Actor;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts, each for the eyes of its owner alone. */
@Component(
        service = {Drafts.class, DraftService.class},
        configurationPid = "org.hoso.data")
public final class DraftService implements Drafts {

    private static final int MOST_DRAFTS = 50;
    private static final int MOST_VALUES = 1_000;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int ID_BYTES = 16;

    private final Workbench bench;
    private final WorkplaceStore store;
    private final Duration kept;
    private final SecureRandom random = new SecureRandom();

    /** Settings of drafts. */
    public @interface Settings {
        /** Days after which a draft that nobody saved again is removed. */
        int draftDays() default 14;
    }

    @Activate
    public DraftService(@Reference Workbench bench, @Reference WorkplaceStore store, Settings settings) {
        this(bench, store, Duration.ofDays(Math.max(1, settings.draftDays())));
    }

    /** Without settings, for tests. */
    public static DraftService with(Workbench bench, WorkplaceStore store, Duration kept) {
        return new DraftService(bench, store, kept);
    }

    private DraftService(Workbench bench, WorkplaceStore store, Duration kept) {
        this.bench = bench;
        this.store = store;
        this.kept = kept;
    }

    @Override
    public Decision<Draft> save(Actor actor, Draft draft) {
        if (isTooLarge(draft)) {
            return Decision.refused(Reason.of("draft.too-large"));
        }
        return bench.transactions().write(() -> draft.id().isEmpty() ? insert(actor, draft) : update(actor, draft));
    }

    private Decision<Draft> insert(Actor actor, Draft draft) {
        if (store.countDrafts(actor.officialId()) >= MOST_DRAFTS) {
            return Decision.refused(Reason.of("draft.too-many", MOST_DRAFTS));
        }
        Draft stored = stored(actor, draft, id());
        store.insertDraft(actor.officialId(), stored);
        return Decision.allowed(stored);
    }

    private Decision<Draft> update(Actor actor, Draft draft) {
        Draft stored = stored(actor, draft, draft.id());
        return store.updateDraft(actor.officialId(), stored)
                ? Decision.allowed(stored)
                : Decision.refused(Reason.of("draft.stale"));
    }

    private Draft stored(Actor actor, Draft draft, String id) {
        Map<String, String> uploads = new TreeMap<>(draft.uploads());
        uploads.keySet().removeIf(upload -> own(actor, upload).isEmpty());
        return new Draft(
                id,
                draft.revision() + 1,
                draft.kind(),
                cut(draft.subject(), LONGEST_SUBJECT),
                cut(draft.title(), LONGEST_TITLE),
                draft.values(),
                uploads,
                bench.now());
    }

    @Override
    public List<Line> mine(Actor actor) {
        return bench.transactions().read(() -> store.drafts(actor.officialId(), MOST_DRAFTS));
    }

    @Override
    public Optional<Draft> open(Actor actor, String id) {
        return bench.transactions().read(() -> store.draft(actor.officialId(), id));
    }

    @Override
    public Optional<Draft> about(Actor actor, Draft.Kind kind, String subject) {
        return bench.transactions().read(() -> store.draft(actor.officialId(), kind, subject));
    }

    @Override
    public List<Upload> files(Actor actor, Draft draft) {
        return bench.transactions()
                .read(() -> new TreeMap<>(draft.uploads())
                        .keySet().stream()
                                .flatMap(upload -> own(actor, upload).stream())
                                .toList());
    }

    @Override
    public void delete(Actor actor, String id) {
        bench.transactions().write(() -> {
            store.deleteDraft(actor.officialId(), id);
            return id;
        });
    }

    /** Removes drafts that nobody saved for as many days as are set; returns how many. */
    public int removeOld() {
        Instant before = bench.now().minus(kept);
        return bench.transactions().write(() -> store.deleteDrafts(before));
    }

    private Optional<Upload> own(Actor actor, String upload) {
        return bench.documents().upload(upload).filter(each -> each.officialId() == actor.officialId());
    }

    private static boolean isTooLarge(Draft draft) {
        long characters = draft.values().entrySet().stream()
                .mapToLong(each -> each.getKey().length() + each.getValue().length())
                .sum();
        return characters > MOST_CHARACTERS
                || draft.values().size() > MOST_VALUES
                || draft.uploads().size() > MOST_VALUES;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest))
                : text;
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
