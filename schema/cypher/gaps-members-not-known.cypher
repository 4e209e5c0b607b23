// Boards of which no member is recorded: "members not known", never "no members".
// A seat is a role that is one; those below are parts, but no seats. A membership drawn by hand without a role is a plain seat.
WITH ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'] AS noSeats
MATCH (b:Partnership {isGroup: false})
WHERE NOT EXISTS {
  MATCH (o:Organisation {isGroup: false})-[m:MEMBER_OF]->(b)
  WHERE m.holds <> 'no'
    AND (
      EXISTS { MATCH (e:Evidence {statementId: m.id}) WHERE e.stance = 'supports' AND e.role IS NOT NULL AND NOT e.role IN noSeats }
      OR (
        NOT EXISTS { MATCH (e:Evidence {statementId: m.id}) WHERE e.stance = 'supports' AND e.role IS NOT NULL }
        AND (m.roles IS NULL OR any(role IN m.roles WHERE NOT role IN noSeats))
      )
    )
}
RETURN 'members-not-known:' + b.id + ':-' AS finding, 'unknown' AS state, b.nameEn AS board
ORDER BY finding
