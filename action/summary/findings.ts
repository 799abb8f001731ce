import { count, type Finding, type Severity } from '../../core/finding.ts';
import { grouped } from '../../core/text/grouped.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import type { Job } from '../job.ts';
import { lineAddress, ruleAddress } from './addresses.ts';
import { link, messageText } from './markdown.ts';

const signs: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };

/** The findings as a table, each with a link to its line and to the page of its rule; cut at a whole row. */
export function findingsSection(job: Job, findings: readonly Finding[], bytes: number): string {
  if (findings.length === 0) return '';
  const rows = findings.map(finding => row(job, finding));
  const { kept, left } = cutToBytes(rows, bytes, lineBytes);
  const lines = ['| | Where | What, and what to do | Rule |', '|---|---|---|---|', ...kept];
  const more = left > 0 ? `\n\n… and ${grouped(left)} more; the log lists them all.` : '';
  return `### ${heading(findings)}\n\n${lines.join('\n')}${more}`;
}

function heading(findings: readonly Finding[]): string {
  if (count(findings, 'error') > 0) return 'What is wrong, and where';
  return count(findings, 'warning') > 0 ? 'Worth a look' : 'Good to know';
}

function row(job: Job, finding: Finding): string {
  const { severity, file, line, column, rule, message } = finding;
  const where = link(`${file}:${line}:${column}`, lineAddress(job, finding));
  return `| ${signs[severity]} | ${where} | ${messageText(message)} | ${link(rule, ruleAddress(job.serverUrl, rule))} |`;
}
