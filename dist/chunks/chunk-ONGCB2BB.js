import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/deadline/refusal.ts
function refuse(refused, reason) {
  return { refused, reason };
}
function isRefusal(value) {
  return "refused" in value;
}

export {
  refuse,
  isRefusal
};
