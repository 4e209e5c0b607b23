// What is due of one kind of product in an area, and from whom: boards that must ("must"), boards that must by a general statement
// ("must, general"), boards that carry the work ("carry"), organisations that must themselves ("organisations").
//
// In Neo4j Browser first run   :param {area: 'la-torfaen', productKind: 'assessment'}
// The area may be of any level; productKind is one of plan, assessment, review, report, engagement.
// isGeneral: it is said of a group ("all CSPs must") and reaches the body by way of it. A group of which fewer than two organisations, or
// no board, are recorded spreads to nobody and stands here itself. doubtful: a source does not say for sure that it holds.

// The councils of the area.
MATCH (area:Area {id: $area})
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(area)
WITH area, collect(DISTINCT within.id) AS inside
WITH CASE WHEN area.kind = 'principal_area' THEN [area.id] ELSE inside END AS councils

// Groups and the named bodies to which what is said of them spreads.
CALL () {
  MATCH (g:Partnership {isGroup: true})
  OPTIONAL MATCH (m:Partnership {isGroup: false}) WHERE m.kind IN coalesce(g.groupOf, [])
  RETURN g, collect(m) AS members
  UNION ALL
  MATCH (g:Organisation {isGroup: true})
  OPTIONAL MATCH (m:Organisation {isGroup: false}) WHERE m.type IN coalesce(g.groupOf, [])
  WITH g, collect(m) AS found
  RETURN g, CASE WHEN size(found) < 2 THEN [] ELSE found END AS members
}
WITH councils, collect({group: g, members: members}) AS groups

// Bodies that serve one of the councils: named ones, and groups that spread to nobody.
MATCH (body:Organisation|Partnership)-[:COVERS]->(place:Area)
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
WITH councils, groups, body, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS served
WHERE any(council IN served WHERE council IN councils)
  AND NOT any(entry IN groups WHERE entry.group = body AND size(entry.members) > 0)

// What is told of the body itself; of its groups only duties of which nothing is told of itself, the first group by id.
CALL (body, groups) {
  MATCH (body)-[held:HOLDS]->(duty:Duty {productKind: $productKind})
  RETURN duty, held, body.isGroup AS isGeneral
  UNION ALL
  UNWIND [entry IN groups WHERE body IN entry.members | entry.group] AS g
  MATCH (g)-[held:HOLDS]->(duty:Duty {productKind: $productKind})
  WHERE NOT EXISTS { (body)-[:HOLDS]->(duty) }
  WITH duty, held, g ORDER BY g.id
  WITH duty, collect(held)[0] AS held
  RETURN duty, held, true AS isGeneral
}
WITH body, duty, held, isGeneral,
  CASE
    WHEN body:Organisation AND held.holdsAs = 'must' THEN 'organisations'
    WHEN body:Partnership AND held.holdsAs = 'must' AND isGeneral THEN 'must, general'
    WHEN body:Partnership AND held.holdsAs = 'must' THEN 'must'
    WHEN body:Partnership AND held.holdsAs = 'carries' THEN 'carry'
  END AS list
WHERE list IS NOT NULL AND held.holds <> 'no'
RETURN list, body.id AS holder, duty.id AS duty, isGeneral, held.id AS row, held.holds = 'unknown' AS doubtful
ORDER BY list, holder, duty;
