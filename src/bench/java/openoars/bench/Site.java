package openoars.bench;

import java.io.IOException;

/** A corpus written down for one generator. */
interface Site {

    /** Writes all but the pages of the plan. */
    void write(Plan plan) throws IOException;

    void write(Plan.Page page, Text text) throws IOException;
}
