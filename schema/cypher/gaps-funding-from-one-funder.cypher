// Bodies for which one funder is recorded, money that has ended left out. Help in kind, bids without award and views are no money.
// Money told of a group reaches its members; from a group of funders it comes where one of them works where the receiver does, or may.
// The list of funders is open: that there is no other is never sure.
// Where each body works.
CALL () {
  MATCH (body:Organisation|Partnership)
  OPTIONAL MATCH (body)-[:COVERS]->(place:Area)
  OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
  WITH body, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS councils
  RETURN collect({body: body, isBoard: body:Partnership, councils: councils}) AS bodies
}

// Groups, and the named bodies to which what is told of them spreads; of an organisation known alone of its group nothing is known.
CALL (bodies) {
  UNWIND bodies AS entry
  WITH bodies, entry WHERE entry.body.isGroup
  WITH entry, [one IN bodies WHERE NOT one.body.isGroup AND one.isBoard = entry.isBoard
    AND coalesce(one.body.kind, one.body.type) IN coalesce(entry.body.groupOf, [])] AS members
  RETURN collect({group: entry.body, members: CASE WHEN entry.isBoard OR size(members) > 1 THEN members ELSE [] END}) AS groups
}

// Bodies and groups to which a row pays money. What is told of a group is found once, on the group.
UNWIND bodies AS receiver
WITH receiver.body AS body, receiver.councils AS councils, groups
WHERE EXISTS {
  MATCH ()-[own:FUNDS]->(body)
  WHERE own.isMoney AND own.holds <> 'no'
    AND NOT coalesce(own.status, '') IN ['absent', 'unsuccessful', 'criticised'] AND NOT coalesce(own.mode, '') IN ['in-kind', 'none', 'diverted']
}

// Money that comes to it, by a row of its own or told of its group.
CALL (body, councils, groups) {
  MATCH (funder)-[f:FUNDS]->(body)
  RETURN funder, f, funder.isGroup AS isGeneral
  UNION ALL
  UNWIND [entry IN groups WHERE any(one IN entry.members WHERE one.body = body) | entry.group] AS g
  MATCH (funder)-[f:FUNDS]->(g)
  WHERE funder <> body
  WITH body, councils, funder, f, coalesce([entry IN groups WHERE entry.group = funder | entry.members][0], []) AS funders
  WHERE size(funders) = 0 OR any(one IN funders WHERE one.body <> body
    AND (size(one.councils) = 0 OR size(councils) = 0 OR any(council IN one.councils WHERE council IN councils)))
  RETURN funder, f, true AS isGeneral
}
WITH body, funder, f
WHERE f.isMoney AND f.holds <> 'no'
  AND NOT coalesce(f.status, '') IN ['absent', 'unsuccessful', 'criticised'] AND NOT coalesce(f.mode, '') IN ['in-kind', 'none', 'diverted']
  AND coalesce(f.status, '') <> 'discontinued'
WITH body, collect(DISTINCT funder) AS funders, collect(DISTINCT f.id) AS rows
WHERE size(funders) = 1
RETURN 'funding-from-one-funder:' + body.id + ':' + funders[0].id AS finding,
       CASE WHEN body.isGroup THEN 'general' ELSE 'unknown' END AS state,
       body.nameEn AS body, funders[0].nameEn AS funder, rows
ORDER BY finding
