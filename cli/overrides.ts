import type { Overrides } from '../core/import/columns.ts';
import { mappable, overridesOf } from '../core/import/overrides.ts';
import { LocalError } from '../local/local-error.ts';

/** What was said of columns with `--map`. Throws a `LocalError` for a field that there is not. */
export function overridesIn(mappings: readonly string[]): Overrides {
  const overrides = overridesOf(mappings);
  if (!('unknown' in overrides)) return overrides;
  throw new LocalError(
    `There is no field ${overrides.unknown}. A column can be one of: ${mappable.join(', ')}.`,
  );
}
