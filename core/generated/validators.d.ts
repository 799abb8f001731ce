// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Validator } from './validator.ts';

export declare const entry: Validator;
export declare const policy: Validator;
export declare const retired: Validator;
