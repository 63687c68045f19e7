package openoars.bake;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Freemarker for {@code .ftlh} templates: every value is escaped, and no template can switch that off; templates reach
 * nothing but the records they are given, and a fault names the template's line. Safe for many threads.
 */
final class FtlhEngine extends DelegatingTemplateEngine {

    /** The key in a JBake document under which its view stands. */
    static final String VIEW = "view";

    private final Configuration freemarker;

    FtlhEngine(Theme theme, ContentStore store, JBakeConfiguration configuration) {
        super(store, configuration);
        this.freemarker = freemarker(theme);
    }

    /** What JBake calls: the document carries its view. */
    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer) throws RenderingException {
        render(template, viewOf(model.getContent()).model().get(), writer);
    }

    static View viewOf(DocumentModel document) {
        return (View) Objects.requireNonNull(document.get(VIEW));
    }

    void render(String template, Map<String, Object> variables, Writer writer) throws RenderingException {
        try {
            freemarker.getTemplate(template).process(variables, writer);
        } catch (ParseException e) {
            throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw failure(
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (IOException e) {
            throw failure(template, 1, 1, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            // A head that asks for an output format without escaping; of all else Freemarker makes exceptions of its
            // own.
            throw failure(template, 1, 1, String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw failure(template, 1, 1, "a macro or an include calls itself without end", e);
        }
    }

    private static RenderingException failure(
            String template, Integer line, Integer column, String message, Throwable cause) {
        return new RenderingException(
                "templates/" + template + ":" + line + ":" + column + ": error[template] " + firstSentence(message),
                cause);
    }

    /** Freemarker's first line. Where that ends in a colon, what it speaks of stands on the next, behind an arrow. */
    private static String firstSentence(String message) {
        String[] lines = message.split("\\R", 3);
        return lines[0].endsWith(":") && lines.length > 1
                ? lines[0] + " " + lines[1].replaceFirst("^==> ", "").replaceFirst("  \\[in template .*", "")
                : lines[0];
    }

    private static Configuration freemarker(Theme theme) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.templates().forEach(loader::putTemplate);
        freemarker.setTemplateLoader(loader);
        freemarker.setObjectWrapper(new ViewWrapper());
        // Of files that end in .ftlh Freemarker would think that it knows better, and let them switch escaping off.
        freemarker.setRecognizeStandardFileExtensions(false);
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        return freemarker;
    }
}
