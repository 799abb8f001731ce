import { testEveryKill } from './every-kill.ts';
import { life } from './life.ts';

await testEveryKill('objected to, answered, merged', life);
