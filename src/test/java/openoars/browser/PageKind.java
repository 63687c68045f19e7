package openoars.browser;

/** One page of each kind that the theme knows. */
enum PageKind {
    HOME("index.html"),
    LESSON("mi/spirit.html"),
    STAGE("stages/contemplation.html"),
    CASE("cases/jessica.html"),
    WORKSHEET("worksheets/readiness-ruler.html"),
    GRID_WORKSHEET("worksheets/risk-set-setting.html"),
    FACILITATOR_COPY("worksheets/readiness-ruler-facilitator.html"),
    SECTION("mi/index.html"),
    WORKSHEETS("worksheets/index.html"),
    PACKET("packet.html"),
    PATH("paths/half-an-hour.html"),
    AGENDA("teach/session-half-day.html"),
    MATRIX("browse/index.html"),
    OFFLINE("offline.html"),
    TOPIC("browse/stage-contemplation.html"),
    GLOSSARY("reference/glossary.html"),
    SOURCES("reference/sources.html"),
    WORD_LIST("reference/word-list.html"),
    HELP_LINES("start/get-help-now.html"),
    SEARCH("search.html"),
    TWO_HANDOUTS("reference/the-two-handouts.html");

    private final String path;

    PageKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
