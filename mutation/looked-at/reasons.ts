export const typed = 'Asked for the compiler: it cannot be otherwise here.';
export const noMatch = 'Nothing of it is used where nothing matched.';
export const quickWay = 'A quick way past what is the same: the long way says the same.';
export const cache = 'It only remembers: asked again, the same is found again.';
export const marker = 'What the mutant puts there is nothing that a registry holds, so it is found nowhere.';

/** A list that is empty where nothing stands. */
export const empty = { from: '[]', to: '["Stryker was here"]' };
