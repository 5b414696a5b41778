package org.hoso.vaadin.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.BundleContext;

/**
 * Texts of the screens from whichever {@link I18NProvider} is registered as an OSGi service; while there is none, the
 * languages are Vietnamese and English and a key stands for its text.
 */
final class RegisteredTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient BundleContext context;

    RegisteredTexts(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        var provider = provider();
        return provider == null ? List.of(Texts.VIETNAMESE, Locale.ENGLISH) : provider.getProvidedLocales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var provider = provider();
        return provider == null ? key : provider.getTranslation(key, locale, parameters);
    }

    private @org.jspecify.annotations.Nullable I18NProvider provider() {
        var reference = context.getServiceReference(I18NProvider.class);
        return reference == null ? null : context.getService(reference);
    }
}
