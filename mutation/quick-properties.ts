import fc from 'fast-check';

// A mutant is killed by the first thing that does not hold: there is no need to make it short. The same seed makes the
// same things each time, so that no test fails by chance. What is cut short can only kill less.
const isWhole = process.env['MUTATION_WHOLE'] === 'true';
fc.configureGlobal({ seed: 1, endOnFailure: true, ...(isWhole ? {} : { interruptAfterTimeLimit: 1000 }) });
