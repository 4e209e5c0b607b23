// Organisations that law requires on two or more of the boards that must, in a council area that both boards and they serve:
// they would do the same work twice.
//
// In Neo4j Browser first run   :param {area: 'la-torfaen', productKind: 'assessment'}
// The area may be of any level; productKind is one of plan, assessment, review, report, engagement.

MATCH (area:Area {id: $area})
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(area)
WITH area, collect(DISTINCT within.id) AS inside
UNWIND CASE WHEN area.kind = 'principal_area' THEN [area.id] ELSE inside END AS council

// Boards that must, told of them directly, and the organisations with a required seat on them; both serve the council.
MATCH (o:Organisation {isGroup: false})-[seat:MEMBER_OF {holds: 'yes'}]->(p:Partnership {isGroup: false})
WHERE EXISTS { (p)-[:HOLDS {holds: 'yes', holdsAs: 'must'}]->(:Duty {productKind: $productKind}) }
  AND EXISTS {
    MATCH (p)-[:COVERS]->(place:Area)
    WHERE place.id = council AND place.kind = 'principal_area'
      OR place.kind <> 'principal_area' AND EXISTS { (:Area {id: council, kind: 'principal_area'})-[:WITHIN]->(place) }
  }
  AND EXISTS {
    MATCH (o)-[:COVERS]->(place:Area)
    WHERE place.id = council AND place.kind = 'principal_area'
      OR place.kind <> 'principal_area' AND EXISTS { (:Area {id: council, kind: 'principal_area'})-[:WITHIN]->(place) }
  }
OPTIONAL MATCH (e:Evidence {stance: 'supports'})-[:ABOUT]->(p)
  WHERE e.statementId = seat.id AND coalesce(e.aboutKind, 'Membership') = 'Membership'
WITH council, o, p, seat, collect(e) AS pieces,
  ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'] AS noSeats
WITH council, o, p, pieces, noSeats,
  CASE WHEN any(e IN pieces WHERE e.role IS NOT NULL) THEN [e IN pieces WHERE e.role IS NOT NULL | e.role] ELSE coalesce(seat.roles, []) END AS roles
WHERE (size(roles) = 0 OR any(role IN roles WHERE NOT role IN noSeats))
  AND any(e IN pieces WHERE (e.role IS NULL OR NOT e.role IN noSeats) AND e.law = 'requires')
WITH council, o, collect(DISTINCT p.id) AS boards
WHERE size(boards) > 1
UNWIND boards AS board
WITH o.id AS organisation, board ORDER BY organisation, board
WITH organisation, collect(DISTINCT board) AS boards
RETURN organisation, boards
ORDER BY organisation;
