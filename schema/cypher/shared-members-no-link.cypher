// Pairs of named boards that share an area and members, and of which no link is recorded: neither a row of the two themselves,
// link or finding, nor one of their kinds in general ("all CSPs sit under all PSBs"). Most shared members first.
//
// Paste it into Neo4j Browser as it stands. "Not recorded" is no "no": ask.
// What a source denies of the two themselves stands before what is said of their kinds.

MATCH (p:Partnership {isGroup: false})
CALL (p) {
  MATCH (p)-[:COVERS]->(place:Area)
  OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
  WITH CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END AS council
  RETURN collect(DISTINCT council) AS areas
}
CALL (p) {
  MATCH (o:Organisation {isGroup: false})-[seat:MEMBER_OF {holds: 'yes'}]->(p)
  OPTIONAL MATCH (e:Evidence {stance: 'supports'})-[:ABOUT]->(p)
    WHERE e.statementId = seat.id AND coalesce(e.aboutKind, 'Membership') = 'Membership'
  WITH o, seat, [role IN collect(e.role) WHERE role IS NOT NULL] AS told
  WITH o, CASE WHEN size(told) > 0 THEN told ELSE coalesce(seat.roles, []) END AS roles
  WHERE size(roles) = 0
    OR any(role IN roles WHERE NOT role IN ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'])
  RETURN collect(DISTINCT o.id) AS members
}
WITH collect({board: p, areas: areas, members: members}) AS boards
UNWIND boards AS one
UNWIND boards AS other
WITH one.board AS a, other.board AS b, [member IN one.members WHERE member IN other.members] AS shared,
  any(area IN one.areas WHERE area IN other.areas) AS meet
WHERE a.id < b.id AND meet AND size(shared) > 0

  // No row of the two themselves. Boards also pay each other and share data, which is no link.
  AND NOT EXISTS { MATCH (a)-[own]-(b) WHERE NOT type(own) IN ['FUNDS', 'SHARES_DATA_WITH'] AND own.holds <> 'no' }

  // No row of a group to which one of them belongs, but for those that a row of the two themselves takes the place of.
  AND NOT EXISTS {
    MATCH (f:Partnership)-[general]->(t:Partnership)
    WHERE (f.isGroup OR t.isGroup) AND NOT type(general) IN ['FUNDS', 'SHARES_DATA_WITH'] AND general.holds <> 'no'
      AND (((f = a OR f.isGroup AND a.kind IN coalesce(f.groupOf, [])) AND (t = b OR t.isGroup AND b.kind IN coalesce(t.groupOf, [])))
        OR ((f = b OR f.isGroup AND b.kind IN coalesce(f.groupOf, [])) AND (t = a OR t.isGroup AND a.kind IN coalesce(t.groupOf, []))))
      AND NOT EXISTS {
        MATCH (x:Partnership)-[told]->(y:Partnership)
        WHERE type(told) = type(general) AND (x = a AND y = b OR x = b AND y = a)
          AND (f = x OR f.isGroup AND x.kind IN coalesce(f.groupOf, [])) AND (t = y OR t.isGroup AND y.kind IN coalesce(t.groupOf, []))
      }
  }
UNWIND shared AS member
WITH a, b, member ORDER BY member
WITH a.id AS a, b.id AS b, collect(member) AS shared
RETURN a, b, shared, size(shared) AS members
ORDER BY members DESC, a, b;
