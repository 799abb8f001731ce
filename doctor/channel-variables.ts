import { variableOf } from '../bot/channels/setting.ts';
import type { Channel } from '../core/policy.ts';

/** The variables that a channel cannot do without, by their names. */
export function variablesOf({ id, kind }: Pick<Channel, 'id' | 'kind'>): string[] {
  switch (kind) {
    case 'issue':
      return [];
    case 'email':
      return ['SMTP_URL', 'NOTICE_FROM', variableOf(id, 'TO')];
    case 'webhook':
      return [variableOf(id, 'URL'), variableOf(id, 'SECRET')];
  }
}
