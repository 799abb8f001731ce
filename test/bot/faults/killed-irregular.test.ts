import { testEveryKill } from './every-kill.ts';
import { announcedAgain, mergedEarly, pushedPast } from './lives.ts';

// Up to the announcement they are the life in `killed.test.ts`.
await testEveryKill('altered and announced again', announcedAgain, 3);
await testEveryKill('pushed past everybody', pushedPast, 1);
await testEveryKill('merged early, while the mail system is down', mergedEarly, 2);
