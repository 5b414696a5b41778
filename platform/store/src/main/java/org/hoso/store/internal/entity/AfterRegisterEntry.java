package org.hoso.store.internal.entity;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Search terms of a register entry are written after the entry. */
public final class AfterRegisterEntry implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependencies(RegisterEntity.class);
    }
}
