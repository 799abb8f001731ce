import { expect, test } from 'vitest';
import { defaultTreatment } from '../../core/change/class.ts';
import { policyOf } from '../../core/policy.ts';

const publisher = { name: 'Example Calls', contact: 'privacy@calls.example' };
const short = {
  publisher,
  categories: [{ id: 'speech', label: 'Speech' }],
  window: { days: 15, time_zone: 'UTC' },
  objections: { email: 'objections@calls.example' },
};

test('a policy that says no more than it has to is filled in', () => {
  const window = {
    days: 15,
    time_zone: 'UTC',
    counting: 'calendar',
    rolls_over: true,
    presumed_receipt_days: 1,
  };
  expect(policyOf(short)).toEqual({
    publisher,
    categories: [{ id: 'speech', label: 'Speech' }],
    home_area: 'EEA',
    window,
    groups: [{ id: 'standard', label: 'standard', authorisation: 'general', window }],
    channels: [],
    objections: { email: 'objections@calls.example', confirm_mailbox_read: true },
    treatments: defaultTreatment,
    require: {
      listed: ['service', 'legal_name', 'category', 'website', 'contact'],
      announced: ['purpose', 'data', 'data_subjects', 'locations', 'established_in', 'used_from'],
    },
  });
});

test('what a policy says itself stays', () => {
  const said = policyOf({
    ...short,
    home_area: 'UK',
    window: { ...short.window, counting: 'working', rolls_over: false, presumed_receipt_days: 3 },
    groups: [{ id: 'longer', label: 'Longer', authorisation: 'specific', days: 30 }, { id: 'same' }],
    channels: [
      { id: 'mail', kind: 'email', required: true },
      { id: 'issue', kind: 'issue' },
    ],
    objections: { ...short.objections, confirm_mailbox_read: false },
    classes: { details: 'window' },
    require: { listed: ['service'], announced: ['purpose'] },
  });
  const window = {
    days: 15,
    time_zone: 'UTC',
    counting: 'working',
    rolls_over: false,
    presumed_receipt_days: 3,
  };
  expect(said).toMatchObject({
    home_area: 'UK',
    window,
    groups: [
      { id: 'longer', label: 'Longer', authorisation: 'specific', window: { ...window, days: 30 } },
      { id: 'same', label: 'same', authorisation: 'general', window },
    ],
    channels: [{ required: true }, { required: false }],
    objections: { confirm_mailbox_read: false },
    treatments: { ...defaultTreatment, details: 'window' },
    require: { listed: ['service'], announced: ['purpose'] },
  });
});
