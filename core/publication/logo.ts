/** A picture that has been looked at: it is what its name says, and nothing in it runs or fetches. */
export interface Logo {
  /** `logo.svg`: its name under `registry/`. */
  readonly name: LogoName;
  readonly mediaType: 'image/svg+xml' | 'image/png' | 'image/webp';
  readonly bytes: Uint8Array;
  /** Size in pixels as the picture states it. */
  readonly width: number;
  readonly height: number;
}

export type LogoName = 'logo.svg' | 'logo.png' | 'logo.webp';

/** Whether a path under `registry/` is the name of a logo. */
export function isLogoName(path: string): path is LogoName {
  return path === 'logo.svg' || path === 'logo.png' || path === 'logo.webp';
}
