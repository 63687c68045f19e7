package openoars.serve;

import java.util.List;
import openoars.TestSite;

/** The least that a build needs to make pages: a title, the text, and the policy that real pages have. */
final class SmallTheme {

    static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " script-src 'self'; connect-src 'none'\">";

    private static final String PAGE = "<html><head>" + POLICY + "</head><body><h1>${head.title}</h1></body></html>";
    private static final String LESSON =
            "<html><head>" + POLICY + "</head><body><h1>${head.title}</h1>${page.copy.intro}</body></html>";

    private SmallTheme() {}

    static TestSite addedTo(TestSite site) {
        for (String name : List.of("case-study", "worksheet", "glossary", "section", "search")) {
            site.file("templates/" + name + ".ftlh", PAGE);
        }
        return site.file("templates/home.ftlh", LESSON)
                .file("templates/lesson.ftlh", LESSON)
                .file(
                        "templates/error404.ftlh",
                        "<html><body><h1>Lost</h1><a href=\"${site.home}\">Home</a></body></html>")
                .file("templates/redirect.ftlh", "<a href=\"${target}\">${head.title}</a>")
                .file("templates/sitemap.ftlh", "<urlset/>")
                .file("templates/feed.ftlh", "<feed/>")
                .file("templates/assets/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file("templates/assets/js/find.js", "// finds\n")
                .file("templates/assets/fonts/letters.woff2", "letters")
                .file("templates/assets/css/order.txt", "all.css\n")
                .file("templates/assets/css/all.css", "p { color: black }\n");
    }
}
