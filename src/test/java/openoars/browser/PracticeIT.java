package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

@BrowserTest
class PracticeIT {

    private static final String CASE = PageKind.CASE.path();

    @Test
    void shows_one_scene_at_a_time(Visit visit) {
        Page page = visit.open(CASE);

        assertThat(scene(page)).hasCount(1);
        assertThat(scene(page).locator("h2")).hasText("Scene 1: At the counter");
        assertThat(page.getByText("Check yourself").last()).isVisible();
    }

    @Test
    void goes_on_by_keyboard_and_tells_where(Visit visit) {
        Page page = visit.open(CASE);

        scene(page).locator("summary").nth(1).press("Enter");
        scene(page).locator("details[open] .next").press("Enter");

        assertThat(scene(page)).hasCount(1);
        assertThat(scene(page).locator("h2")).hasText("Scene 3: A quiet night");
        assertThat(scene(page).locator("h2")).isFocused();
        assertThat(page.locator("#practice [role=status]")).hasText("Scene 3: A quiet night");
        assertThat(page.locator("#practice ol > li")).hasCount(1);
        assertThat(page.locator("#practice ol > li").first()).containsText("Brings you closer");
    }

    @Test
    void goes_back_and_starts_again(Visit visit) {
        Page page = visit.open(CASE);
        say(page, 1);
        say(page, 0);

        button(page, "One step back").click();
        assertThat(scene(page).locator("h2")).hasText("Scene 3: A quiet night");
        assertThat(page.locator("#practice ol > li")).hasCount(1);
        button(page, "Start again").click();

        assertThat(scene(page).locator("h2")).hasText("Scene 1: At the counter");
        assertThat(page.locator("#practice ol")).isHidden();
        assertThat(page.locator("details.reply[open]")).hasCount(0);
        assertThat(button(page, "One step back")).isHidden();
    }

    @Test
    void says_at_the_end_what_was_done_on_the_way(Visit visit) {
        Page page = visit.open(CASE);
        int steps = 0;
        while (scene(page).count() > 0) {
            assertThat(steps++).as("no way is that long").isLessThan(20);
            say(page, lastOf(scene(page).locator("details")));
        }

        assertThat(page.locator(".ending")).containsText("You said " + steps + " things on this way");
        assertThat(page.locator(".ending")).containsText("rings you closer");
        button(page, "Start again").click();
        assertThat(page.locator(".ending")).hasCount(0);
    }

    @Test
    void a_link_from_elsewhere_opens_its_scene(Visit visit) {
        Page page = visit.open(CASE + "#h-scene-2-by-the-door");
        assertThat(scene(page).locator("h2")).hasText("Scene 2: By the door");

        page.locator(".contents a[href='#h-scene-3-a-quiet-night']").click();

        assertThat(scene(page)).hasCount(1);
        assertThat(scene(page).locator("h2")).hasText("Scene 3: A quiet night");
    }

    @Test
    void shows_all_scenes_to_whoever_wants_to_read(Visit visit) {
        Page page = visit.open(CASE);
        int all = page.locator("section.scene").count();

        button(page, "Show all scenes").click();

        assertThat(scene(page)).hasCount(all);
        assertThat(page.locator("#practice")).hasCount(0);
        scene(page).first().locator("summary").first().click();
        scene(page).first().locator("details[open] .next").click();
        assertThat(scene(page)).hasCount(all);
    }

    @Test
    void on_paper_all_scenes_stand(Visit visit) {
        Page page = visit.open(CASE);
        int all = page.locator("section.scene").count();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(scene(page)).hasCount(all);
        assertThat(page.locator("#practice")).isHidden();
    }

    private static int lastOf(Locator locator) {
        return locator.count() - 1;
    }

    private static void say(Page page, int reply) {
        Locator chosen = scene(page).locator("details").nth(reply);
        chosen.locator("summary").click();
        chosen.locator(".next").click();
    }

    private static Locator scene(Page page) {
        return page.locator("section.scene:visible");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
