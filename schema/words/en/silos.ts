/** What is said of networks: who works apart, who holds them together. */
export const silos = {
  SEATS: 'seats',
  ORGANISATIONS: 'boards in common',
  BOARDS: 'members in common',
  INTERFACES: 'links between boards',
  SECTOR: 'sector',
  DEVOLUTION: 'devolved status',
  TIER: 'tier',
  REGION: 'region',
  noTies: 'Nothing recorded joins any two bodies by {network}: who keeps to whom is not known.',
  fallsInto: {
    one: 'By {network}, whoever is joined at all holds together in {n} community. {alone}',
    other: 'By {network}, whoever is joined at all falls into {n} communities (modularity {modularity}). {alone}',
  },
  alone: {
    one: '{n} body is joined to nobody, as far as recorded.',
    other: '{n} bodies are joined to nobody, as far as recorded.',
  },
  nobodyAlone: 'Nobody is left alone.',
  agrees: 'Who holds together and {by} go together {strength} (adjusted Rand index {value}).',
  agreesUnknown: 'Too few bodies that are joined have a known {by} to say how far who holds together goes by {by}.',
  much: 'closely',
  some: 'in part',
  little: 'hardly more than by chance',
  eiFewer:
    'Of {all} ties between bodies whose {by} is known, {external} cross and {internal} stay within one {by}: fewer cross than by chance (E-I {value}, by chance {expected}; p {p}).',
  eiMore:
    'Of {all} ties between bodies whose {by} is known, {external} cross and {internal} stay within one {by}: more cross than by chance (E-I {value}, by chance {expected}; p {p}).',
  eiAlike:
    'Of {all} ties between bodies whose {by} is known, {external} cross and {internal} stay within one {by}: about what chance gives (E-I {value}, by chance {expected}; p {p}).',
  eiUnknown: 'No tie joins two bodies whose {by} is known: whether ties cross cannot be said.',
  leaves: {
    one: 'If {body} leaves, {names} loses its only link.',
    other: 'If {body} leaves, {n} bodies lose their only link: {names}.',
  },
  leavesApart: {
    one: 'If {body} leaves, {names} is cut off from the others.',
    other: 'If {body} leaves, {n} bodies are cut off from the others: {names}.',
  },
  hangsOn: {
    one: 'Without the one tie between {a} and {b}, {names} is cut off.',
    other: 'Without the one tie between {a} and {b}, {n} bodies are cut off: {names}.',
  },
  onlyOneSeat: {
    one: 'Only one seat of it is recorded: there may be others.',
    other: 'Of each only one seat is recorded: there may be others.',
  },
  onlyOneLink: {
    one: 'Only one link of it is recorded: there may be others.',
    other: 'Of each only one link is recorded: there may be others.',
  },
  andMore: { one: '{names} and {n} more', other: '{names} and {n} more' },
  surprising: {
    one: '{pair} share {n} member, where chance would have {expected}: more than choice at random explains (p {p}; {corrected} as one of {tested} pairs looked at together).',
    other:
      '{pair} share {n} members, where chance would have {expected}: more than choice at random explains (p {p}; {corrected} as one of {tested} pairs looked at together).',
  },
  noSurprise: {
    one: '{pair} share {n} member, where chance would have {expected}: no more than choice at random may give (p {p}; {corrected} as one of {tested} pairs looked at together).',
    other:
      '{pair} share {n} members, where chance would have {expected}: no more than choice at random may give (p {p}; {corrected} as one of {tested} pairs looked at together).',
  },
  surpriseUnknown:
    'Whether it is by more than chance what {pair} share cannot be said: fewer than half of the recorded seats of {few} are stated by a document, and a seat made by rule is no choice.',
  surpriseNoArea: '{pair} share no area, so there is nothing to be surprised at.',
  way: '{steps}.',
  noWay: 'No way from {from} to {to} is recorded.',
  nowhere: '{from} and {to} are the same body.',
  ways: {
    one: '{n} way from {from} to {to}; it takes {steps}.',
    other: '{n} ways from {from} to {to}; the shortest takes {steps}.',
  },
  steps: { one: '{n} step', other: '{n} steps' },
  rank: '{body}: {rank} of {of} by {what}.',
  rankMoves: '{body}: {rank} of {of} by {what}; {best} to {worst}, as national boards and what is assumed are counted or not.',
  rankOfWales: 'It is one body for all of Wales: do not rank it beside bodies of one area.',
  betweenness: 'how often it stands between two others',
  constraint: 'how little it is hemmed in by bodies that are joined to one another',
  effectiveSize: 'how many it reaches who are not joined to one another anyway',
  brokerage: 'how often two others reach each other only by way of it',
} as const;
