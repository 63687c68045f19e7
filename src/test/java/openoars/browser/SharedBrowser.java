package openoars.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser and one built site for all browser tests of a process. Without Node or Chromium the tests are skipped, or
 * fail when {@code OPENOARS_BROWSER_TESTS} is {@code required} or {@code every-page}.
 */
final class SharedBrowser implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        List<String> missing = Programs.in(System.getenv()).missing();
        if (missing.isEmpty()) {
            return;
        }
        String message = "BROWSER TESTS DID NOT RUN. " + String.join(" ", missing);
        if (List.of("required", "every-page").contains(System.getenv().getOrDefault("OPENOARS_BROWSER_TESTS", ""))) {
            Assertions.fail(message);
        }
        System.out.println("\n*** " + message + "\n");
        Assumptions.abort(message);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visit.class || type == BuiltSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        BuiltSite site = parameter.isAnnotated(StubbedSearch.class) ? running.stubbed() : running.site();
        if (parameter.getParameter().getType() == BuiltSite.class) {
            return site;
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(site, key -> new Visit(running.browser(), site), Visit.class);
    }

    /** JUnit closes it with the process; the root of the tests goes after each class. */
    private record Running(Playwright playwright, Browser browser, BuiltSite site, BuiltSite stubbed)
            implements AutoCloseable {

        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE_IN_MILLISECONDS);
            Programs programs = Programs.in(System.getenv());
            Playwright playwright = startPlaywright(programs.node().orElseThrow());
            Browser browser = startChromium(playwright, programs.chromium().orElseThrow());
            BuiltSite site = BuiltSite.ofProject();
            return new Running(playwright, browser, site, site.withStubbedSearch());
        }

        @Override
        public void close() throws IOException {
            playwright.close();
            stubbed.delete();
        }
    }

    static Playwright startPlaywright(Path node) {
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser startChromium(Playwright playwright, Path program) {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                // No test may reach the web, whatever it clicks.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(arguments));
    }
}
