import { type CommandRow, commandTable } from '../../commands.ts';
import { asCode } from '../escape/markdown.ts';

/** The commands, from the table that the parser uses; those of staff only for staff. */
export function helpWords(forStaff: boolean): string {
  const of = (who: CommandRow['who']) => commandTable.filter(row => row.who === who).map(line);
  const everyone = [
    'A command stands at the start of a line. Quotations and code do not count, and neither do later edits.',
    of('everyone').join('\n'),
  ];
  const staff = ['For staff (write access):', of('staff').join('\n')];
  return [...everyone, ...(forStaff ? staff : [])].join('\n\n');
}

function line({ name, usage, help, where }: CommandRow): string {
  const on = where === 'pull' ? ' (on the pull request)' : '';
  return `- ${asCode(`/${name}${usage === '' ? '' : ` ${usage}`}`)}${on} – ${help}`;
}
