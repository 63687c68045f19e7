package openoars.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What went wrong in a page: errors of scripts, what a policy refused, and dialogs, which nothing here may open. */
record Faults(List<String> list) {

    static Faults of(Page page) {
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            faults.add(dialog.message());
            dialog.dismiss();
        });
        return new Faults(faults);
    }
}
