package org.hoso.itest.probe;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;

/** A field, a grid, and a text that a thread of the server changes later. */
@Route("probe")
public final class ProbeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLISECONDS = 1500;

    /** Longer than a browser takes to poll again. */
    private static final int POLLS_MILLISECONDS = 40;

    private final Span pushed = new Span("waiting");
    private int pushes;

    /** What the form edits. */
    public static final class Bean {
        private String name = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    public ProbeView(Greeter greeter) {
        var name = new TextField("Tên");
        name.setId("name");
        var answer = new Span();
        answer.setId("answer");
        var binder = new Binder<>(Bean.class);
        binder.forField(name).bind("name");
        var greet = new Button("Chào", click -> {
            var bean = new Bean();
            binder.writeBeanIfValid(bean);
            answer.setText(greeter.greet(bean.getName()));
        });
        greet.setId("greet");
        pushed.setId("pushed");
        var grid = new Grid<>(Bean.class);
        var bean = new Bean();
        bean.setName("Quảng Nam");
        grid.setItems(bean);
        var fail = new Button("Lỗi", click -> {
            throw new IllegalStateException("on purpose");
        });
        fail.setId("fail");
        var twice = new Button("Hai lần", click -> pushTwice());
        twice.setId("twice");
        add(name, greet, answer, pushed, fail, twice, grid);
    }

    /** Two changes by a thread of the server, the second at every moment of the page's next poll in turn. */
    private void pushTwice() {
        var ui = UI.getCurrent();
        int times = ++pushes;
        var thread = new Thread(() -> {
            try {
                var first = ui.access(() -> pushed.setText("once " + times));
                Thread.sleep(times % POLLS_MILLISECONDS);
                var second = ui.access(() -> ui.beforeClientResponse(pushed, context -> pushed.setText(said(times))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** What is decided when a message is written may ask for the page it is written to. */
    private static String said(int times) {
        return UI.getCurrent() == null ? "nowhere" : "twice " + times;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var thread = new Thread(() -> {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
                var ignored = ui.access(() -> pushed.setText("pushed"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
