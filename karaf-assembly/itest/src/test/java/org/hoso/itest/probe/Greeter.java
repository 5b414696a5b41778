package org.hoso.itest.probe;

/** A service that the view's constructor asks for. */
public interface Greeter {

    String greet(String name);
}
