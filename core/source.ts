/** What a path under `registry/` is, before anything is read from it. */
export type SourceKind = 'file' | 'folder' | 'symlink' | 'submodule' | 'other';

/**
 * One thing found under `registry/`, wherever it comes from: a folder, a Git commit, blobs from an API.
 * Whoever collects them lists everything, folders that hold nothing included, and reads no file that is
 * larger than `maxFileBytes`.
 */
export interface SourceFile {
  /** Path below the registry's folder, with `/`: `subprocessors/example-speech.yaml`. */
  readonly path: string;
  readonly kind: SourceKind;
  /** Size in bytes; 0 where there is none. */
  readonly size: number;
  /** The content; `null` where it was not read. */
  readonly bytes: Uint8Array | null;
  /** Why it could not be read, in the system's words. */
  readonly problem?: string;
}

/** The largest file that is read, in bytes. An entry is about a thousand; this leaves room for a long policy. */
export const maxFileBytes = 256 * 1024;
