/** Sends the mails of the outbox. */
@NullMarked
package org.hoso.exchange.internal.mail;

import org.jspecify.annotations.NullMarked;
