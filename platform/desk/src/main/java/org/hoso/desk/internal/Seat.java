package org.hoso.desk.internal;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.dossier.Queue;
import org.hoso.security.Actor;
import org.hoso.security.Authentication;

/**
 * What a session keeps of a logged-in official: who it is, and the list last worked on, as codes only. Used under the
 * lock of the session; {@link #actor} may be read from any thread.
 */
public final class Seat {

    private static final int LONGEST_LIST = 500;
    private static final int MOST_RECENT = 8;

    private volatile Actor actor;
    private final long stamp;
    private final boolean mustChangePassword;
    private volatile Instant lastActive;
    private Optional<Queue> queue = Optional.empty();
    private List<String> codes = List.of();
    private Optional<Deed> last = Optional.empty();

    /** A dossier with which something was done, and the version that came of it. */
    public record Deed(long dossierId, long version) {}

    private List<String> recent = List.of();

    private Seat(Authentication.Login login, Instant now) {
        this.actor = login.actor();
        this.stamp = login.stamp();
        this.mustChangePassword = login.mustChangePassword();
        this.lastActive = now;
    }

    /** Seats an official in the session at work. */
    public static Seat take(Authentication.Login login, Instant now) {
        var seat = new Seat(login, now);
        VaadinSession.getCurrent().setAttribute(Seat.class, seat);
        return seat;
    }

    /** The seat of the session at work, empty when nobody is logged in. */
    public static Optional<Seat> current() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Seat.class));
    }

    /** The actor of the session at work. Only for screens that the frame has let through. */
    public static Actor actorAtWork() {
        return current()
                .orElseThrow(() -> new IllegalStateException("nobody is logged in"))
                .actor();
    }

    /** Empties the seat of the session at work. */
    public static void leave() {
        VaadinSession.getCurrent().setAttribute(Seat.class, null);
    }

    public Actor actor() {
        return actor;
    }

    public long stamp() {
        return stamp;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public void refreshed(Actor newActor) {
        actor = newActor;
    }

    public Instant lastActive() {
        return lastActive;
    }

    public void active(Instant now) {
        lastActive = now;
    }

    /** Remembers a dossier that was opened. */
    public void opened(String code) {
        recent = Stream.concat(Stream.of(code), recent.stream().filter(each -> !each.equals(code)))
                .limit(MOST_RECENT)
                .toList();
    }

    /** The dossiers opened last, newest first. */
    public List<String> recent() {
        return recent;
    }

    /** Remembers the list the official works through. */
    public void works(Queue newQueue, List<String> newCodes) {
        queue = Optional.of(newQueue);
        codes = List.copyOf(newCodes.subList(0, Math.min(LONGEST_LIST, newCodes.size())));
    }

    /** Remembers what can be taken back by its key. */
    public void did(long dossierId, long version) {
        last = Optional.of(new Deed(dossierId, version));
    }

    /** It was taken back, or can not be. */
    public void undid() {
        last = Optional.empty();
    }

    /** What was done last, empty when nothing or when it was taken back. */
    public Optional<Deed> last() {
        return last;
    }

    public Optional<Queue> queue() {
        return queue;
    }

    /** The code {@code distance} places after {@code code} in the list, empty beyond its ends. */
    public Optional<String> neighbour(String code, int distance) {
        int at = codes.indexOf(code);
        int wanted = at + distance;
        return at < 0 || wanted < 0 || wanted >= codes.size() ? Optional.empty() : Optional.of(codes.get(wanted));
    }
}
