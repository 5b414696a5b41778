package org.hoso.core.internal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a file that obeys its schema, with the line on which it begins. */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text, int line) {

    XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute the schema requires or gives a default. */
    String get(String attribute) {
        String value = attributes.get(attribute);
        if (value == null) {
            throw new IllegalStateException("the schema lets " + name + " have no " + attribute);
        }
        return value;
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    boolean is(String attribute) {
        String value = get(attribute);
        return value.equals("true") || value.equals("1");
    }

    List<XmlNode> children(String childName) {
        return children.stream().filter(each -> each.name().equals(childName)).toList();
    }

    XmlNode child(String childName) {
        return children(childName).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema lets " + name + " have no " + childName));
    }
}
