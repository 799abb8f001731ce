import { type Policy, type PolicyFile, policyOf } from '../policy.ts';
import type { ReadFile } from './read-file.ts';

/**
 * The policy that rules look at while some of it may be wrong; `null` while a field that has no default is missing.
 * Where a field is there and not well-formed, its default does not speak in its place: a slip in `home_area` or
 * `require` is told once, and not again for every entry that goes by it.
 */
export function policyAsRead({ fields, raw }: ReadFile<PolicyFile>): Policy | null {
  const { publisher, categories, window, objections } = fields;
  if (publisher === undefined || categories === undefined || window === undefined || objections === undefined)
    return null;
  const isMisshapen = (field: keyof PolicyFile) => Object.hasOwn(raw, field) && fields[field] === undefined;
  return policyOf({
    ...fields,
    publisher,
    categories,
    window,
    objections,
    ...(isMisshapen('home_area') && { home_area: 'none' as const }),
    ...(isMisshapen('require') && { require: { listed: [], announced: [] } }),
  });
}
