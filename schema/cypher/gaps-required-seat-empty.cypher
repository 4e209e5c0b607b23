// Seats that law requires and on which nobody is recorded, read from the rules of law themselves: which types of organisation must sit on
// boards of a kind, and where only some bodies of the type are meant, which. A body is meant where it works in a council area of the board.
// Where no such body is recorded there, the seat of the type is empty; a body that a source says has no seat makes the gap sure.
// A seat is a role that is one; those below are parts, but no seats. A membership drawn by hand without a role is a plain seat.
WITH ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'] AS noSeats, [
  {kind: 'csp', type: 'council'},
  {kind: 'csp', type: 'police_force'},
  {kind: 'csp', type: 'fire_rescue'},
  {kind: 'csp', type: 'health_board'},
  {kind: 'csp', type: 'probation'},
  {kind: 'psb', type: 'council'},
  {kind: 'psb', type: 'fire_rescue'},
  {kind: 'psb', type: 'health_board'},
  {kind: 'psb', type: 'public_body', bodies: ['nrw']},
  {kind: 'rpb', type: 'council'},
  {kind: 'rpb', type: 'health_board'},
  {kind: 'rsb', type: 'council'},
  {kind: 'rsb', type: 'police_force'},
  {kind: 'rsb', type: 'health_board'},
  {kind: 'rsb', type: 'probation'},
  {kind: 'rsb', type: 'nhs_trust', bodies: ['phw', 'wast']},
  {kind: 'police_crime_panel', type: 'council'},
  {kind: 'lrf', type: 'council'},
  {kind: 'lrf', type: 'police_force'},
  {kind: 'lrf', type: 'fire_rescue'},
  {kind: 'lrf', type: 'health_board'},
  {kind: 'lrf', type: 'nhs_trust', bodies: ['phw', 'wast']},
  {kind: 'lrf', type: 'public_body', bodies: ['nrw']},
  {kind: 'mappa', type: 'police_force'},
  {kind: 'mappa', type: 'probation'},
  {kind: 'mappa', type: 'prison', bodies: ['hmpps-prisons']},
  {kind: 'channel', type: 'council'},
  {kind: 'channel', type: 'police_force'},
  {kind: 'scrutiny', type: 'council'}
] AS rules

// Named organisations, and where they work.
CALL () {
  MATCH (o:Organisation {isGroup: false})
  OPTIONAL MATCH (o)-[:COVERS]->(place:Area)
  OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
  WITH o, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS councils
  RETURN collect({body: o, councils: councils}) AS organisations
}

UNWIND rules AS rule
MATCH (b:Partnership {isGroup: false, kind: rule.kind})
OPTIONAL MATCH (b)-[:COVERS]->(place:Area)
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
WITH noSeats, organisations, rule, b, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS councils
WITH noSeats, rule, b, councils, [one IN organisations WHERE one.body.type = rule.type AND (rule.bodies IS NULL OR one.body.id IN rule.bodies)] AS meant
WITH rule, b,
     [one IN meant | one.body.id] AS meant,
     [one IN meant WHERE any(council IN one.councils WHERE council IN councils) | one.body] AS here,
     COLLECT {
       MATCH (o:Organisation {isGroup: false})-[m:MEMBER_OF]->(b)
       WHERE m.holds <> 'no'
         AND (
           EXISTS { MATCH (e:Evidence {statementId: m.id}) WHERE e.stance = 'supports' AND e.role IS NOT NULL AND NOT e.role IN noSeats }
           OR (
             NOT EXISTS { MATCH (e:Evidence {statementId: m.id}) WHERE e.stance = 'supports' AND e.role IS NOT NULL }
             AND (m.roles IS NULL OR any(role IN m.roles WHERE NOT role IN noSeats))
           )
         )
       RETURN DISTINCT o.id
     } AS seated
UNWIND CASE
  WHEN size(here) > 0 THEN [body IN here WHERE NOT body.id IN seated]
  WHEN any(id IN meant WHERE id IN seated) THEN []
  ELSE [null]
END AS missing
RETURN DISTINCT 'required-seat-empty:' + b.id + ':' + coalesce(missing.id, rule.type) AS finding,
       CASE WHEN EXISTS { MATCH (missing)-[m:MEMBER_OF]->(b) WHERE m.holds = 'no' } THEN 'yes' ELSE 'unknown' END AS state,
       b.nameEn AS board, coalesce(missing.nameEn, 'no ' + rule.type + ' recorded there') AS missing
ORDER BY finding
