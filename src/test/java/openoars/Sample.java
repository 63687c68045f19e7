package openoars;

/** How much of the site a test looks at that takes long for each page or file. */
public final class Sample {

    private Sample() {}

    /** Whether a choice will do; not so when {@code OPENOARS_BROWSER_TESTS=every-page}. */
    public static boolean isEnough() {
        return !"every-page".equals(System.getenv("OPENOARS_BROWSER_TESTS"));
    }
}
