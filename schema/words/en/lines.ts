/** Words for the statements between two bodies, told from one of them. */
export const lines = {
  hasAs: 'seat as {roles}',
  sitsAs: 'sits as {roles} on',
  moneyTo: 'money or help to ({status})',
  moneyFrom: 'money or help from ({status})',
  dataTo: 'data to ({status})',
  dataFrom: 'data from ({status})',
} as const;
