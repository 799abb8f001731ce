import { createHash } from 'node:crypto';
import type { Outgoing } from './channel.ts';

/**
 * A notice as a CloudEvents 1.0 event in structured mode. Each attempt gives the same id and the same bytes, so that a
 * receiver can drop a double; therefore neither a time nor the attempt stands in it.
 */
export function eventOf(notice: Outgoing): { readonly id: string; readonly body: string } {
  const { repository, record, change, kind, channel, group, subject, text, html, digest, deadline } = notice;
  const id = eventId(notice);
  const body = JSON.stringify({
    specversion: '1.0',
    id,
    source: repository.url,
    type: `subprocessors.notice.${kind}`,
    subject: `changes/${change}`,
    datacontenttype: 'application/json',
    data: {
      record,
      change,
      notice: notice.notice,
      kind,
      channel,
      group,
      subject,
      text,
      html,
      digest,
      deadline,
      objections: { email: notice.objectionsAddress },
      publisher: { name: notice.publisher.name, contact: notice.publisher.contact },
      repository: { id: repository.id, owner: repository.owner, name: repository.name, url: repository.url },
    },
  });
  return { id, body };
}

/** A hash, since the specification of the signature wants an id without a full stop, and record ids have one. */
function eventId({ repository, record, notice }: Outgoing): string {
  const which = JSON.stringify([repository.id, record, notice]);
  return `notice_${createHash('sha256').update(which).digest('hex').slice(0, 32)}`;
}
