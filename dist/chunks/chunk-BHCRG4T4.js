import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/deadline/calendar.ts
var trustedYears = { first: 2015, last: 2030 };
var dataYear = 2026;

export {
  trustedYears,
  dataYear
};
