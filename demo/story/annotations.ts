/** The annotations that GitHub makes of a job's log, as it shows them: place, then text. */
export function annotations(log: string): string[] {
  return [...log.matchAll(/^::(?:error|warning) ([^\n]*?)::(.*)$/gm)].map(
    ([, properties = '', message = '']) => {
      const property = (name: string) =>
        plain(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '').replaceAll('%3A', ':');
      return `${property('file')}, line ${property('line')}: ${plain(message)}`;
    },
  );
}

/** Workflow commands carry three characters as codes. */
function plain(text: string): string {
  return text.replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
