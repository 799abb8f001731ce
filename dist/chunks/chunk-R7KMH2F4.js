import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/render/evidence-words.ts
var evidenceWords = {
  waiting: "on its way",
  published: "published",
  "handed-over": "handed over to the publisher’s mail system",
  accepted: "accepted by the recipients’ server",
  failed: "did not go out and is being repeated",
  waived: "not known to have gone out; customers were told in another way"
};

export {
  evidenceWords
};
