import { stripTypeScriptTypes } from 'node:module';

/** Hands TypeScript on as JavaScript, so that what comes next in the chain of loaders can read it. */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  return loaded.format === 'module-typescript'
    ? { ...loaded, format: 'module', source: stripTypeScriptTypes(String(loaded.source)) }
    : loaded;
}
