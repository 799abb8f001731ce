/** What a path shall hold: text, bytes, something odd, or nothing any more. */
type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string }
  | null;
export type Files = Readonly<Record<string, FileContent>>;

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

/** One commit on a branch. */
export interface Push {
  readonly branch: string;
  readonly files: Files;
  readonly message: string;
  readonly parent: string | null;
  readonly author: Signature;
}

/** The commit in the words of `git fast-import`, which prints its SHA at the end. */
export function pushStream({ branch, files, message, parent, author }: Push): Buffer {
  const seconds = Math.floor(author.date.getTime() / 1000);
  const by = `${author.name} <${author.email}> ${seconds} +0000`;
  const parts: Buffer[] = [
    text(`commit refs/heads/${branch}\nmark :1\nauthor ${by}\ncommitter ${by}\n`),
    data(Buffer.from(message)),
    text(parent ? `from ${parent}\n` : ''),
  ];
  for (const [path, content] of Object.entries(files)) parts.push(...change(quoted(path), content));
  parts.push(text('get-mark :1\n'));
  return Buffer.concat(parts);
}

/** One entry for a tree: what it names by SHA (`null` deletes the path), or bytes to store. */
export interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly content: Buffer | string | null;
}

/** A tree in the words of `git fast-import`, which prints it at the end. It takes a commit, whose ref goes again at once. */
export function treeStream(base: string | null, entries: readonly NewEntry[]): Buffer {
  const ref = 'refs/throw-away/tree';
  const parts = [text(`commit ${ref}\ncommitter Nobody <nobody@people.example> 0 +0000\ndata 0\n`)];
  if (base !== null) parts.push(text(`M 040000 ${base} ""\n`));
  for (const { path, mode, content } of entries) {
    if (content === null) parts.push(text(`D ${quoted(path)}\n`));
    else if (typeof content === 'string') parts.push(text(`M ${mode} ${content} ${quoted(path)}\n`));
    else parts.push(...inline(mode, quoted(path), content));
  }
  parts.push(text(`ls ""\n\nreset ${ref}\nfrom ${'0'.repeat(40)}\n\n`));
  return Buffer.concat(parts);
}

function change(path: string, content: FileContent): Buffer[] {
  if (content === null) return [text(`D ${path}\n`)];
  if (typeof content === 'string') return inline('100644', path, Buffer.from(content));
  if (content instanceof Uint8Array) return inline('100644', path, Buffer.from(content));
  if ('symlink' in content) return inline('120000', path, Buffer.from(content.symlink));
  if ('submodule' in content) return [text(`M 160000 ${content.submodule} ${path}\n`)];
  return inline('100755', path, Buffer.from(content.executable));
}

function inline(mode: string, path: string, bytes: Buffer): Buffer[] {
  return [text(`M ${mode} inline ${path}\n`), data(bytes)];
}

function data(bytes: Buffer): Buffer {
  return Buffer.concat([text(`data ${bytes.length}\n`), bytes, text('\n')]);
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function text(value: string): Buffer {
  return Buffer.from(value);
}
