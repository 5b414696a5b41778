package org.hoso.cooperation;

import java.util.Set;

/**
 * What a consulted unit says.
 *
 * @param words   up to 2,000 characters; required unless it agrees
 * @param uploads ids of uploads that go with it
 */
public record ConsultationAnswer(Consultation.Opinion opinion, String words, Set<String> uploads) {
    public ConsultationAnswer {
        uploads = Set.copyOf(uploads);
    }
}
