package openoars.source;

/** A value together with the point where somebody wrote it. */
public record Located<T>(T value, Origin at) {}
