package openoars.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;

/** Every link between pages leads to a page of the site and to a heading of it. */
final class BrokenLinks implements PageCheck {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().links().stream()
                .filter(BrokenLinks::isInternal)
                .flatMap(link -> problem(library, page, link).stream())
                .forEach(problems);
    }

    private static boolean isInternal(Body.Link link) {
        return !link.target().startsWith("/") && !SCHEME.matcher(link.target()).lookingAt();
    }

    private static Optional<Problem> problem(Library library, Page page, Body.Link link) {
        String[] parts = link.target().split("#", 2);
        Optional<Slug> slug = parts[0].isEmpty() ? Optional.of(page.slug()) : slug(page, parts[0]);
        if (slug.filter(library.unread()::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<Page> target = slug.flatMap(library::page);
        if (target.isEmpty()) {
            return Optional.of(noPage(library, page, link, parts[0]));
        }
        if (page.isPublished() && !target.get().isPublished()) {
            return Optional.of(Rule.LINK_TO_DRAFT.at(
                    link.at(),
                    "the page '" + parts[0] + "' is still a draft, so readers cannot open it",
                    "Take the link out until the page is published."));
        }
        return parts.length == 1 ? Optional.empty() : anchor(target.get(), link, parts[1]);
    }

    /** The page that a relative link to a Markdown file names; empty if it leaves the content or names no page. */
    private static Optional<Slug> slug(Page page, String target) {
        if (!target.endsWith(".md")) {
            return Optional.empty();
        }
        String folder = page.slug().value().substring(0, page.slug().value().lastIndexOf('/') + 1);
        return normalized(folder + target.substring(0, target.length() - ".md".length()))
                .flatMap(Slug::parse);
    }

    /** The path without dots; empty if it leaves the content. A file system would refuse some names, each its own. */
    private static Optional<String> normalized(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static Problem noPage(Library library, Page page, Body.Link link, String target) {
        Optional<String> same = withEnding(library, page, target).or(() -> elsewhere(library, page, target));
        Optional<String> near = same.or(() -> near(library, page, target));
        Problem problem = Rule.BROKEN_LINK.at(
                link.at(),
                "no page has the address '" + target + "'",
                near.map(other -> "Did you mean '" + other + "'?").orElseGet(() -> hint(page, target)));
        return near.map(other -> problem.with(new Fix(link.at(), target, other, same.isPresent())))
                .orElse(problem);
    }

    private static String hint(Page page, String target) {
        return target.endsWith(".md")
                ? "Check the spelling, or add the page under content/."
                : "Link to the Markdown file of a page, for example '"
                        + page.slug().name() + ".md'.";
    }

    /** The Markdown file of a page that somebody linked to as a browser knows it, or without an ending. */
    private static Optional<String> withEnding(Library library, Page page, String target) {
        return Optional.of(target.replaceFirst("\\.html?$", "") + ".md")
                .filter(file -> slug(page, file).flatMap(library::page).isPresent());
    }

    /** A page of the same name in another folder, if there is only one. */
    private static Optional<String> elsewhere(Library library, Page page, String target) {
        List<Slug> found = library.pages().keySet().stream()
                .filter(slug -> slug.name().equals(name(target)))
                .toList();
        return target.endsWith(".md") && found.size() == 1
                ? Optional.of(relative(page.slug(), found.get(0)))
                : Optional.empty();
    }

    private static Optional<String> near(Library library, Page page, String target) {
        return target.endsWith(".md")
                ? Spelling.nearest(name(target), names(library))
                        .flatMap(near -> named(library, near))
                        .map(slug -> relative(page.slug(), slug))
                : Optional.empty();
    }

    private static String name(String target) {
        return target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    private static List<String> names(Library library) {
        return library.pages().keySet().stream().map(Slug::name).toList();
    }

    private static Optional<Slug> named(Library library, String name) {
        return library.pages().keySet().stream()
                .filter(slug -> slug.name().equals(name))
                .findFirst();
    }

    private static String relative(Slug from, Slug to) {
        return from.section().equals(to.section()) ? to.name() + ".md" : from.toRoot() + to.value() + ".md";
    }

    private static Optional<Problem> anchor(Page target, Body.Link link, String anchor) {
        List<String> anchors =
                target.body().headings().stream().map(Body.Heading::anchor).toList();
        return anchors.contains(anchor)
                ? Optional.empty()
                : Optional.of(Rule.BROKEN_ANCHOR
                        .at(
                                link.at(),
                                "the page '" + target.slug() + "' has no heading '#" + anchor + "'",
                                Spelling.didYouMean(anchor, anchors))
                        .meaning(anchor, anchors));
    }
}
