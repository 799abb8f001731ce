import { disableTypes, imageSize, types } from 'image-size';
import type { Logo, LogoName } from '../../publication/logo.ts';
import { decode } from '../../yaml/decode.ts';
import { svgTrouble } from './svg.ts';

/** Why a picture cannot be used, in words that go on after "It ", and where in the file if that is known. */
export interface PictureTrouble {
  readonly what: string;
  readonly line?: number;
  readonly column?: number;
}

/** The widest and highest that a picture may be, in pixels: a small file can unpack to gigabytes. */
const mostPixels = 4096;

const kinds: Readonly<Record<LogoName, { readonly type: string; readonly mediaType: Logo['mediaType'] }>> = {
  'logo.svg': { type: 'svg', mediaType: 'image/svg+xml' },
  'logo.png': { type: 'png', mediaType: 'image/png' },
  'logo.webp': { type: 'webp', mediaType: 'image/webp' },
};

// What the picture is taken for is read from its bytes: readers of formats that nobody asked for are kept out of it.
disableTypes(types.filter(type => !Object.values(kinds).some(wanted => wanted.type === type)));

/** The picture that a file holds, or why it cannot be used. Never throws on content. */
export function pictureOf(name: LogoName, bytes: Uint8Array): Logo | PictureTrouble {
  const { type, mediaType } = kinds[name];
  if (type === 'svg') {
    const { text } = decode(bytes);
    const trouble = text === null ? { what: 'is not in UTF-8' } : svgTrouble(text);
    if (trouble !== null) return trouble;
  }
  const size = sizeOf(bytes);
  if (size?.type !== type)
    return { what: `is no ${type === 'webp' ? 'WebP' : type.toUpperCase()} picture with a size` };
  const { width, height } = size;
  if (!(width > 0 && height > 0 && width <= mostPixels && height <= mostPixels))
    return { what: `is ${width} by ${height} pixels; both must be from 1 to ${mostPixels}` };
  return { name, mediaType, bytes, width, height };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}
