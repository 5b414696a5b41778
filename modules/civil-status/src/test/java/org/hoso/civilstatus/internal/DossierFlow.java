package org.hoso.civilstatus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hoso.decision.Decision;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.register.RegisterEntry;
import org.hoso.security.Actor;
import org.hoso.testkit.Fixtures;
import org.hoso.testkit.TestPlatform;

/** A dossier's way from the counter to the signature, with the sector's real use cases. */
record DossierFlow(TestPlatform platform) {

    Dossier received(ReceptionRequest request) {
        Decision<Dossier> decision = platform.reception().receive(actor(Fixtures.CLERK), request);
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    Dossier taken(Dossier received) {
        Dossier handed =
                done(actor(Fixtures.CLERK), new DossierCommand.HandOver(received.id(), received.version(), ""));
        return done(actor(Fixtures.OFFICER), new DossierCommand.Take(handed.id(), handed.version()));
    }

    Decision<Dossier> submit(Dossier taken, Map<String, String> values) {
        return platform.commands()
                .execute(
                        actor(Fixtures.OFFICER),
                        new DossierCommand.SubmitForSignature(taken.id(), taken.version(), values, ""));
    }

    Dossier submitted(Dossier received, Map<String, String> values) {
        Decision<Dossier> decision = submit(taken(received), values);
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    Dossier signed(Dossier received, Map<String, String> values) {
        Dossier submitted = submitted(received, values);
        return done(actor(Fixtures.LEADER), new DossierCommand.Sign(submitted.id(), submitted.version(), ""));
    }

    Dossier done(Actor actor, DossierCommand command) {
        Decision<Dossier> decision = platform.commands().execute(actor, command);
        assertThat(decision.reasons()).isEmpty();
        return decision.asOptional().orElseThrow();
    }

    List<RegisterEntry> entries(Dossier dossier) {
        return platform.registers()
                .ofDossier(actor(Fixtures.OFFICER), dossier.id())
                .asOptional()
                .orElseThrow();
    }

    String printed(Dossier dossier, String result) {
        byte[] content = platform.letters()
                .printResult(actor(Fixtures.OFFICER), dossier.id(), result)
                .asOptional()
                .orElseThrow()
                .content();
        return new String(content, StandardCharsets.UTF_8);
    }

    private Actor actor(long official) {
        return platform.actor(official);
    }
}
