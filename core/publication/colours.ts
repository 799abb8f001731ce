/** The backgrounds of the site's pages, light and dark: what the company's colour has to be readable on. */
export const pageBackground = { light: '#ffffff', dark: '#14171c' } as const;

type Background = (typeof pageBackground)[keyof typeof pageBackground];

/** The least contrast of text with what it stands on (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** The colour of links and marks where the policy has none, readable on both. */
export const defaultAccent = { light: '#0b57d0', dark: '#8ab4f8' } as const;

/** Contrast of two colours, `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself if it can be read on this background, else mixed with black or white until it can. */
export function readableOn(background: Background, colour: string): string {
  const towards = background === pageBackground.light ? 0 : 255;
  const mixed = Array.from({ length: 101 }, (_, step) =>
    hex(channels(colour).map(one => Math.round(one + ((towards - one) * step) / 100))),
  );
  return mixed.find(one => contrast(one, background) >= leastContrast) ?? colour;
}

/** The colours of the site: the policy's, or ours. On dark the policy's own, or its accent made readable there. */
export function accentOf(colours: { readonly accent: string; readonly accent_dark?: string } | undefined): {
  readonly light: string;
  readonly dark: string;
} {
  if (colours === undefined) return defaultAccent;
  const { accent, accent_dark } = colours;
  return {
    light: accent.toLowerCase(),
    dark: accent_dark?.toLowerCase() ?? readableOn(pageBackground.dark, accent),
  };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}
