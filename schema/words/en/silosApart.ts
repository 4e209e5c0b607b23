/** Who never meets: joined to nobody as far as recorded, and boards that share members without a link. */
export const silosApart = {
  leadApart: {
    one: '{n} of {all} is joined to nobody in this network, as far as recorded: that is a question, not a finding.',
    other: '{n} of {all} are joined to nobody in this network, as far as recorded: that is a question, not a finding.',
  },
  leadUnlinked: {
    one: '{n} pair of boards shares members, and no link of theirs is recorded.',
    other: '{n} pairs of boards share members, and no link of theirs is recorded.',
  },
  leadApartIn: {
    one: '{area}: {n} of the {all} that are joined to nobody in this network serves it, as far as recorded: that is a question, not a finding.',
    other:
      '{area}: {n} of the {all} that are joined to nobody in this network serve it, as far as recorded: that is a question, not a finding.',
  },
  whereUnknown: {
    one: '{n} more stands here because nobody recorded where it serves.',
    other: '{n} more stand here because nobody recorded where they serve.',
  },
  leadUnlinkedIn: {
    one: '{n} pair of boards that both serve it shares members, and no link of theirs is recorded.',
    other: '{n} pairs of boards that both serve it share members, and no link of theirs is recorded.',
  },
  isolates: 'Joined to nobody, as far as recorded',
  boardsAlone: { one: '{n} board', other: '{n} boards' },
  organisationsAlone: { one: '{n} organisation', other: '{n} organisations' },
  whyBoardsAlone: 'Nobody recorded who sits on them.',
  whyOrganisationsAlone: 'Nobody recorded a seat of theirs.',
  whyLinksAlone: 'Nobody recorded a link of theirs to another board.',
  noIsolates: 'Nobody is left alone.',
  unlinked: 'They share members, and no link between them is recorded',
  unlinkedHow: 'Whichever network is chosen: boards that serve an area in common, those that share most members first.',
  inOverlaps: 'See them among the overlaps',
  compare: 'Compare',
} as const;
