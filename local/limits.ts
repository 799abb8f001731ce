/** How far into folders a registry is listed. It has one level of its own; the rest is there to be reported. */
export const deepestFolder = 8;

/** The most files and folders that are listed: ten times the longest list anybody has tried. */
export const mostFiles = 200_000;

/** The most that is read altogether, in bytes: 256 MiB. */
export const mostBytes = 256 * 1024 * 1024;
