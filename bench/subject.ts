/** How long and how large a run is to be. */
export interface Extent {
  /** A few rounds of the smaller sizes, to see whether it works. */
  readonly quick: boolean;
  /** Says what is being done, on the error output. */
  progress(what: string): void;
}

/** One thing that is measured: a file in `subjects/`, named after it, and a section of `RESULTS.md`. */
export interface Subject {
  /** What it is called on the command line, as the file is. */
  readonly name: string;
  /** Heading of its section. */
  readonly title: string;
  /** Measures, and says in Markdown what came out. */
  measure(extent: Extent): Promise<string>;
}
