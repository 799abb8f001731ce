/** Terms of an invented company, for a policy around what was imported. */
export const terms = {
  publisher: 'Example Calls',
  contact: 'privacy@calls.example',
  objections: 'objections@calls.example',
  days: 15,
  timeZone: 'Europe/Berlin',
  holidays: 'DE',
};
