// What two boards share, facet by facet, for every pair of named boards that share a council area.
//
// Paste it into Neo4j Browser as it stands. For two boards only, take the slashes off the line marked "two boards".
// Columns: the boards, the facet, what both have, and two numbers:
//   jaccard      how much is on both, of what is on either
//   coefficient  how much is on both, of what the board with less has
// Facets: members; of them those that law requires ("required") and those that it requires on neither ("discretionary"); the same where
// both boards work ("local"); product kinds, themes, funders, data sets; duties one by one.
// A facet that is not recorded on one of the boards gives no row: nothing recorded is not nothing there.
// What is said of groups in general ("all CSPs") is not counted here.

MATCH (p:Partnership {isGroup: false})

// The council areas it serves: a council is itself, any other area stands for the councils within it.
CALL (p) {
  MATCH (p)-[:COVERS]->(place:Area)
  OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
  WITH CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END AS council
  RETURN collect(DISTINCT council) AS areas
}

// Its members. Roles, law and certainty stand on the evidence; funding, delivering, co-operating and being scrutinised are no seats.
CALL (p) {
  MATCH (o:Organisation {isGroup: false})-[seat:MEMBER_OF {holds: 'yes'}]->(p)
  OPTIONAL MATCH (e:Evidence {stance: 'supports'})-[:ABOUT]->(p)
    WHERE e.statementId = seat.id AND coalesce(e.aboutKind, 'Membership') = 'Membership'
  WITH o, seat, collect(e) AS pieces,
    ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'] AS noSeats
  WITH o, [e IN pieces WHERE e.role IS NULL OR NOT e.role IN noSeats] AS pieces, noSeats,
    CASE WHEN any(e IN pieces WHERE e.role IS NOT NULL) THEN [e IN pieces WHERE e.role IS NOT NULL | e.role] ELSE coalesce(seat.roles, []) END AS roles
  WHERE size(roles) = 0 OR any(role IN roles WHERE NOT role IN noSeats)
  // Leave out assumed seats: take the slashes off.
  //   AND NOT (size(pieces) > 0 AND all(e IN pieces WHERE e.certainty = 'assumed'))
  WITH o, max(CASE WHEN any(e IN pieces WHERE e.law = 'requires') THEN 1 ELSE 0 END) AS required
  OPTIONAL MATCH (o)-[:COVERS]->(place:Area)
  OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
  WITH o, required, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS areas
  RETURN collect({id: o.id, required: required = 1, areas: areas}) AS members
}

// Duties that it must do or carries, and the plans, assessments, reviews, reports and engagement that they ask for.
CALL (p) {
  MATCH (p)-[held:HOLDS {holds: 'yes'}]->(duty:Duty) WHERE held.holdsAs IN ['must', 'carries']
  RETURN collect(DISTINCT duty.id) AS duties,
    collect(DISTINCT CASE WHEN duty.productKind IN ['plan', 'assessment', 'review', 'report', 'engagement'] THEN duty.productKind END) AS productKinds
}

CALL (p) {
  MATCH (p)-[:ADDRESSES {holds: 'yes'}]->(theme:Theme)
  RETURN collect(DISTINCT theme.id) AS themes
}

// Named bodies that pay it money now; data sets that reach it or leave it now.
CALL (p) {
  MATCH (funder {isGroup: false})-[money:FUNDS {holds: 'yes', isMoney: true}]->(p) WHERE coalesce(money.status, 'current') = 'current'
  RETURN collect(DISTINCT funder.id) AS funders
}
CALL (p) {
  MATCH (p)-[data:SHARES_DATA_WITH {holds: 'yes'}]-() WHERE coalesce(data.status, 'flowing') IN ['flowing', 'limited']
  RETURN collect(DISTINCT data.datasetId) AS dataSets
}

WITH collect({id: p.id, areas: areas, members: members, duties: duties, productKinds: productKinds, themes: themes, funders: funders, dataSets: dataSets}) AS boards
UNWIND boards AS a
UNWIND boards AS b
WITH a, b, [area IN a.areas WHERE area IN b.areas] AS sharedArea
WHERE a.id < b.id AND size(sharedArea) > 0
// Two boards: AND a.id = 'csp-cardiff' AND b.id = 'psb-cardiff'

WITH a, b, sharedArea, [m IN a.members + b.members WHERE m.required | m.id] AS requiredOnEither
UNWIND [
  ['members', [m IN a.members | m.id], [m IN b.members | m.id]],
  ['required', [m IN a.members WHERE m.required | m.id], [m IN b.members WHERE m.required | m.id]],
  ['discretionary', [m IN a.members WHERE NOT m.id IN requiredOnEither | m.id], [m IN b.members WHERE NOT m.id IN requiredOnEither | m.id]],
  ['local', [m IN a.members WHERE any(area IN m.areas WHERE area IN sharedArea) | m.id],
    [m IN b.members WHERE any(area IN m.areas WHERE area IN sharedArea) | m.id]],
  ['local required', [m IN a.members WHERE m.required AND any(area IN m.areas WHERE area IN sharedArea) | m.id],
    [m IN b.members WHERE m.required AND any(area IN m.areas WHERE area IN sharedArea) | m.id]],
  ['product kinds', a.productKinds, b.productKinds],
  ['themes', a.themes, b.themes],
  ['funders', a.funders, b.funders],
  ['data sets', a.dataSets, b.dataSets],
  ['duties', a.duties, b.duties]
] AS sides
WITH a.id AS a, b.id AS b, sides[0] AS facet, sides[1] AS inA, sides[2] AS inB
WITH a, b, facet, inA, inB, [item IN inA WHERE item IN inB] AS both
WHERE size(inA) > 0 AND size(inB) > 0
UNWIND CASE WHEN size(both) = 0 THEN [null] ELSE both END AS item
WITH a, b, facet, inA, inB, item ORDER BY a, b, facet, item
WITH a, b, facet, inA, inB, collect(item) AS shared
RETURN a, b, facet, shared,
  1.0 * size(shared) / (size(inA) + size(inB) - size(shared)) AS jaccard,
  1.0 * size(shared) / CASE WHEN size(inA) < size(inB) THEN size(inA) ELSE size(inB) END AS coefficient
ORDER BY a, b, facet;
