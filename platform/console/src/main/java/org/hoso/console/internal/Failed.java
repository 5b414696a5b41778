package org.hoso.console.internal;

/** A command did not do what was asked; its message is for the operator, and its exit status is not zero. */
public final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failed(String message) {
        super(message, null, false, false);
    }
}
