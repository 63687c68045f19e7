package openoars.bake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import openoars.model.Site;

/**
 * Addresses that open a form of GitHub with something filled in already. Other places for repositories have other
 * addresses, and a wrong link is worse than none, so a site that is kept elsewhere gets none of these.
 */
record GitHub(String repository, String branch) {

    /** For the author to change. */
    private static final String NAME = "name-of-your-page.md";

    static Optional<GitHub> of(Site site) {
        return site.gitHub().map(name -> new GitHub("https://github.com/" + name, site.branch()));
    }

    /** Edits a file; GitHub makes a copy of the repository first for people who may not write to it. */
    String edit(Path file) {
        return repository + "/edit/" + branch + "/" + file.toString().replace('\\', '/');
    }

    /**
     * Opens the form for a problem on a page. Its fields have the names of these parameters; in a repository without the
     * form, GitHub opens an empty issue with the title.
     */
    String report(String title, String address) {
        return repository + "/issues/new?template=problem.yml&title=" + encoded("Page '" + title + "': ") + "&page="
                + encoded(title) + "&address=" + encoded(address);
    }

    /** Opens a new file in a section, with its beginning; whoever saves it proposes it. */
    String add(String section, String beginning) {
        return repository + "/new/" + branch + "/content/" + section + "?filename=" + NAME + "&value="
                + encoded(beginning);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
