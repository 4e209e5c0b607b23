/** What the page says while it loads, and when it cannot show the landscape. */
export const states = {
  loading: 'Loading the landscape …',
  loadingLong: 'This takes longer than usual. The page goes on trying.',
  empty: 'This landscape is empty.',
  emptyHow: 'No board and no organisation is recorded yet. Load a landscape with the command npm run seed, then open this page again.',
  error: 'The landscape could not be loaded.',
  errorHow: 'The server did not answer. Check that it is running and that this machine reaches it, then try again.',
  errorHowSaid: 'The server answered, but not with the landscape. Try again in a moment.',
  errorSaid: 'The server said: {message}',
  away: 'The database cannot be reached since {since}. You see revision {revision}, the last that was read; it may be out of date.',
  awayNow: 'The database cannot be reached. You see revision {revision}, the last that was read; it may be out of date.',
  behind:
    'Something newer in the database cannot be read, so it cannot be shown. You see revision {revision}, the last that was read. For whoever looks after the database, the server said:',
  offline: 'This page has lost its server. What you see is revision {revision}; it goes on working, but nothing new arrives.',
  broken: 'Something went wrong in this page.',
  brokenHow: 'Nothing recorded was changed. Load the page again; the address brings back what you saw.',
  brokenSaid: 'The page said: {message}',
  reload: 'Load again',
  unknownAddress: 'There is no page at this address.',
  unknownAddressHow: 'The address was {address}. Check it for a slip, or start from the map.',
  toMap: 'Go to the map',
} as const;
