package openoars.bake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openoars.bake.view.Head;
import openoars.bake.view.ListView;
import openoars.bake.view.PageLink;
import openoars.model.Page;
import openoars.model.PageType;

/** The lists of pages by topic, and the table that leads to them. */
final class TopicViews {

    private final Topics topics;
    private final Numbers numbers;
    private final Frame frame;

    TopicViews(Topics topics, Numbers numbers, Frame frame) {
        this.topics = topics;
        this.numbers = numbers;
        this.frame = frame;
    }

    /** The table, and all lists that have a page in them. */
    Stream<View> all() {
        return Stream.concat(Stream.of(matrix()), topics.all().stream().map(this::topic));
    }

    private View matrix() {
        return new View(
                "matrix",
                Topics.MATRIX,
                () -> frame.variables(
                        "../", "", frame.head(Topics.MATRIX, "matrixTitle"), Map.of("matrix", topics.matrix())));
    }

    /** The pages on one topic, the kinds of pages apart, and after them those that are on each such topic. */
    private View topic(Topics.Topic topic) {
        Map<PageType, List<ListView.Entry>> kinds = new EnumMap<>(PageType.class);
        List<ListView.Entry> general = new ArrayList<>();
        for (Page page : topics.pages(topic)) {
            List<ListView.Entry> place = topic.general().test(page)
                    ? general
                    : kinds.computeIfAbsent(page.type(), type -> new ArrayList<>());
            place.add(numbers.entry(page, "../"));
        }
        List<ListView.Group> groups = new ArrayList<>();
        kinds.forEach((kind, entries) -> groups.add(new ListView.Group("h-" + kind.key(), kind.label(), entries)));
        if (!general.isEmpty()) {
            groups.add(new ListView.Group("h-general", frame.word(topic.generalWord()), general));
        }
        ListView list = new ListView(groups);
        Head head = frame.topicHead(topic.title(), topic.path(), List.of(matrixLink()));
        return new View("topic", topic.path(), () -> frame.variables("../", "", head, Map.of("list", list)));
    }

    private PageLink matrixLink() {
        String title = frame.head(Topics.MATRIX, "matrixTitle").title();
        return new PageLink(title, Topics.MATRIX, Optional.empty(), "", "", 0);
    }
}
