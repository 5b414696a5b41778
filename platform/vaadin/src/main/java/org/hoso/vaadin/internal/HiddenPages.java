package org.hoso.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * Lets pages in hidden tabs do without push. A page that waits for pushes holds one connection, a browser opens six to a
 * server, and a person who opens a seventh tab would wait for nothing but the others. A page that is looked at again
 * gets at once what happened meanwhile.
 */
final class HiddenPages {

    private static final String WATCH = """
            const page = this;
            let hiding = 0;
            const tell = () => {
              clearTimeout(hiding);
              if (document.hidden) {
                hiding = setTimeout(() => page.dispatchEvent(new CustomEvent('hoso-hidden')), 2000);
              } else {
                page.dispatchEvent(new CustomEvent('hoso-shown'));
              }
            };
            document.addEventListener('visibilitychange', tell);
            if (document.hidden) {
              tell();
            }
            """;

    private HiddenPages() {}

    static void watch(UI ui) {
        var push = ui.getPushConfiguration();
        var page = ui.getElement();
        page.addEventListener("hoso-hidden", event -> push.setPushMode(PushMode.DISABLED));
        page.addEventListener("hoso-shown", event -> push.setPushMode(PushMode.AUTOMATIC));
        page.executeJs(WATCH);
    }
}
