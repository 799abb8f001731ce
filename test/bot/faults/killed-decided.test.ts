import { testEveryKill } from './every-kill.ts';
import { cancelled, givenMoreTime, issueDeleted } from './lives.ts';

// Up to the announcement they are the life in `killed.test.ts`.
await testEveryKill('given more time', givenMoreTime, 3);
await testEveryKill('cancelled', cancelled, 3);
await testEveryKill('its issue is deleted', issueDeleted, 3);
