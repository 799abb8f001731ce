import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// bot/page/made-from.ts
function madeFromLines({ main, ledger }) {
  return [`Made-from: ${main}`, ...ledger === null ? [] : [`Ledger: ${ledger}`]].join("\n");
}
function madeFromIn(message) {
  return {
    main: /^Made-from: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? "",
    ledger: /^Ledger: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? null
  };
}

export {
  madeFromLines,
  madeFromIn
};
