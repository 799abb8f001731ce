/** What a folder that belongs to the publication is known by: nothing in one without it is ever deleted. */
export const siteMarker = {
  name: '.subprocessor-registry',
  text: 'This folder is written by subprocessor-registry. Whatever else is put here is deleted by the next publication.\n',
} as const;
