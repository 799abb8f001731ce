import { fileText } from '../../bot/ledger/files.ts';
import { record42 } from '../bot/texts/change-42.ts';

/** What the bot would have written of one change. */
export async function ledger(): Promise<Record<string, string>> {
  const { notices, ...rest } = await record42();
  const record = { ...rest, notices: notices.map(notice => ({ ...notice, text_hash: 'a'.repeat(64) })) };
  return {
    'repository.yaml': fileText({ schema: 1, repository_id: 7, writer: 'app:1' }),
    'main.yaml': fileText({ schema: 1, commit: 'a'.repeat(40), accounted: {} }),
    [`open/${record.id}.yaml`]: fileText(record),
  };
}
