package org.hoso.store.internal.entity;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that name an official are written after the official. */
public final class AfterOfficial implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependencies(OfficialEntity.class);
    }
}
