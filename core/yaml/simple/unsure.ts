/** Thrown wherever the text is not plainly one thing. One object, made once: no stack is taken for it. */
export const unsure = new Error('Only `yaml` can say what this is.');
