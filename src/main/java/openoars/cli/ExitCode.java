package openoars.cli;

/** What the program tells the shell. */
public final class ExitCode {

    public static final int FINE = 0;
    /** Something to put right; nothing was published. */
    public static final int PROBLEMS = 1;

    public static final int WRONG_USAGE = 2;
    /** Our fault; EX_SOFTWARE of sysexits.h. */
    public static final int OUR_FAULT = 70;

    private ExitCode() {}
}
