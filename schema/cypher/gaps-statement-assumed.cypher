// Statements of which all support is assumed. Of a membership also: the seat is only assumed, whatever is stated of a part that is no seat.
WITH ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'] AS noSeats
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) <> 'COVERS'
WITH a, r, b, noSeats, COLLECT { MATCH (e:Evidence {statementId: r.id}) WHERE e.stance = 'supports' RETURN e } AS support
WITH a, r, b, support,
     [e IN support WHERE e.role IS NULL OR NOT e.role IN noSeats] AS forSeat,
     // A seat there is where a role says so; without any role it is a plain one.
     a:Organisation AND type(r) = 'MEMBER_OF' AND r.holds <> 'no' AND (
       any(e IN support WHERE e.role IS NOT NULL AND NOT e.role IN noSeats)
       OR (none(e IN support WHERE e.role IS NOT NULL) AND (r.roles IS NULL OR any(role IN r.roles WHERE NOT role IN noSeats)))
     ) AS isSeat
WHERE (size(support) > 0 AND all(e IN support WHERE e.certainty = 'assumed'))
   OR (isSeat AND size(forSeat) > 0 AND all(e IN forSeat WHERE e.certainty = 'assumed'))
RETURN 'statement-assumed:' + r.id + ':-' AS finding,
       CASE WHEN coalesce(a.isGroup, false) OR coalesce(b.isGroup, false) THEN 'general' ELSE 'yes' END AS state,
       a.id AS from, type(r) AS relationship, b.id AS to
ORDER BY finding
