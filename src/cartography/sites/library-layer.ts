/** The layer of the marks of a library: what a press is looked for in. */
export const libraryMarkLayer = "library-mark";
