import { isLogoName, type Logo, type LogoName } from '../publication/logo.ts';
import type { LogoFile } from '../rules/rule.ts';
import { maxFileBytes, type SourceFile } from '../source.ts';

/** The files that have the name of a logo, each looked at; what looks at pictures is loaded only if there is one. */
export async function logosIn(
  files: readonly SourceFile[],
): Promise<readonly (LogoFile & { readonly logo: Logo | null })[]> {
  const found = files.filter(({ path, kind }) => kind === 'file' && isLogoName(path));
  if (found.length === 0) return [];
  const { pictureOf } = await import('./logo/picture.ts');
  return found.map(({ path, size, bytes }) => {
    const name = path as LogoName;
    // A file that was not read is complained of for that.
    if (bytes === null || size > maxFileBytes) return { name, trouble: null, logo: null };
    const picture = pictureOf(name, bytes);
    return 'what' in picture
      ? { name, trouble: picture, logo: null }
      : { name, trouble: null, logo: picture };
  });
}
