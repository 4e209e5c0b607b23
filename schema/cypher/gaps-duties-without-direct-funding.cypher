// Boards that must do something, or carry it, and for which no direct funding is recorded that is current: a direct grant, grant or formula grant.
// Duties told in general of boards of its kind count where the board's own rows say nothing of them, of several groups that of the first by id.
// Money told of a group reaches its members; from a group of funders it comes where one of them works where the receiver does, or may.
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

UNWIND bodies AS entry
WITH entry.body AS body, entry.councils AS councils, groups WHERE entry.isBoard AND NOT entry.body.isGroup

// Its duties.
CALL (body) {
  MATCH (body)-[held:HOLDS]->(duty:Duty)
  RETURN duty, held
  UNION ALL
  MATCH (g:Partnership {isGroup: true})-[held:HOLDS]->(duty:Duty)
  WHERE body.kind IN coalesce(g.groupOf, []) AND NOT EXISTS { (body)-[:HOLDS]->(duty) }
  WITH duty, held, g ORDER BY g.id
  WITH duty, collect(held)[0] AS held
  RETURN duty, held
}
WITH body, councils, groups, duty, held
WHERE held.holds <> 'no' AND held.holdsAs IN ['must', 'carries']
WITH body, councils, groups, count(DISTINCT duty) AS duties

// What is told of money that comes to it.
WITH body, duties, COLLECT {
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
  RETURN {
    isDirect: f.isMoney AND f.holds <> 'no'
      AND NOT coalesce(f.status, '') IN ['absent', 'unsuccessful', 'criticised'] AND NOT coalesce(f.mode, '') IN ['in-kind', 'none', 'diverted']
      AND coalesce(f.mode, '') IN ['direct grant', 'grant', 'formula grant'] AND coalesce(f.status, '') = 'current',
    isDenial: coalesce(f.status, '') = 'absent' OR f.holds = 'no',
    isGeneral: isGeneral
  }
} AS coming
WHERE none(flow IN coming WHERE flow.isDirect)
RETURN 'duties-without-direct-funding:' + body.id + ':-' AS finding,
       // A source that says there is none makes the gap sure; said of a group, general; else nobody recorded any: ask.
       CASE
         WHEN any(flow IN coming WHERE flow.isDenial AND NOT flow.isGeneral) THEN 'yes'
         WHEN any(flow IN coming WHERE flow.isDenial) THEN 'general'
         ELSE 'unknown'
       END AS state,
       body.nameEn AS board, duties
ORDER BY finding
