package org.hoso.store.internal.entity;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that name a dossier are written after the dossier itself. */
public final class AfterDossier implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependencies(DossierEntity.class);
    }
}
