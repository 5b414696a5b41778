package org.hoso.core.internal.bulk;

import org.hoso.dossier.OfficialRef;
import org.hoso.security.Actor;

/** As whom the job of an official acts now. Any thread, outside transactions. */
public interface Starters {

    /** The starter with the assignments of the present day, and with none when the account is closed. */
    Actor actor(OfficialRef starter);
}
