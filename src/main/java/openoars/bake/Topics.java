package openoars.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import openoars.bake.view.MatrixView;
import openoars.bake.view.PageLink;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Stage;
import openoars.model.Task;

/** Lists of pages by stage, principle, task and kind, and a table of what there is. */
final class Topics {

    static final String MATRIX = "browse/index.html";

    /** On a larger site the lists would be as long as the site; there the filters of the search do their work. */
    private static final int MOST_PAGES = 500;

    private final Numbers numbers;
    private final List<Page> pages;

    /**
     * A list of pages that have something in common.
     *
     * @param general tells the pages that stand in every list of this kind
     * @param generalWord what the words of the theme call those; empty if there are none
     */
    record Topic(String path, String title, Predicate<Page> has, Predicate<Page> general, String generalWord) {}

    Topics(Library library, Numbers numbers) {
        this.numbers = numbers;
        this.pages = library.pages().size() > MOST_PAGES ? List.of() : numbers.handbook();
    }

    boolean areThere() {
        return !pages.isEmpty();
    }

    /** All lists that have a page in them. */
    List<Topic> all() {
        return Stream.of(stages(), principles(), tasks(), types())
                .flatMap(topics -> topics)
                .filter(topic -> pages.stream().anyMatch(topic.has()))
                .toList();
    }

    List<Page> pages(Topic topic) {
        return pages.stream().filter(topic.has()).toList();
    }

    MatrixView matrix() {
        return new MatrixView(
                views(stages()),
                principles().map(this::row).toList(),
                views(tasks()),
                views(types().filter(topic -> pages.stream().anyMatch(topic.has()))));
    }

    private MatrixView.Row row(Topic principle) {
        List<Page> ofPrinciple = pages.stream()
                .filter(principle.has())
                .filter(Predicate.not(Topics::isForEveryPrinciple))
                .toList();
        List<List<PageLink>> cells = new ArrayList<>();
        stages().forEach(stage -> cells.add(
                links(ofPrinciple.stream().filter(stage.has()).filter(Predicate.not(Topics::isForEveryStage)))));
        cells.add(links(ofPrinciple.stream().filter(Topics::isForEveryStage)));
        return new MatrixView.Row(view(principle), cells);
    }

    private static boolean isForEveryStage(Page page) {
        return page.frontMatter().stages().size() == Stage.values().length;
    }

    private static boolean isForEveryPrinciple(Page page) {
        return page.frontMatter().principles().size() == Principle.values().length;
    }

    private List<PageLink> links(Stream<Page> some) {
        return some.map(page -> numbers.link(page, "../")).toList();
    }

    private List<MatrixView.Topic> views(Stream<Topic> topics) {
        return topics.map(this::view).toList();
    }

    private MatrixView.Topic view(Topic topic) {
        return new MatrixView.Topic(
                topic.title(), "../" + topic.path(), pages(topic).size());
    }

    private static Stream<Topic> stages() {
        return Stream.of(Stage.values())
                .map(stage -> new Topic(
                        path("stage", stage.key()),
                        stage.label(),
                        page -> page.frontMatter().stages().contains(stage),
                        Topics::isForEveryStage,
                        "everyStage"));
    }

    private static Stream<Topic> principles() {
        return Stream.of(Principle.values())
                .map(principle -> new Topic(
                        path("principle", principle.key()),
                        principle.label(),
                        page -> page.frontMatter().principles().contains(principle),
                        Topics::isForEveryPrinciple,
                        "everyPrinciple"));
    }

    private static Stream<Topic> tasks() {
        return Stream.of(Task.values())
                .map(task -> topic(
                        path("task", task.key()),
                        task.label(),
                        page -> page.frontMatter().tasks().contains(task)));
    }

    private static Stream<Topic> types() {
        return Stream.of(PageType.values())
                .map(type -> topic(path("type", type.key()), type.label(), page -> page.type() == type));
    }

    private static Topic topic(String path, String title, Predicate<Page> has) {
        return new Topic(path, title, has, page -> false, "");
    }

    private static String path(String kind, String key) {
        return "browse/" + kind + "-" + key + ".html";
    }
}
