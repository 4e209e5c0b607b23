// Statements that evidence stands against.
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) <> 'COVERS'
  AND EXISTS { MATCH (e:Evidence {statementId: r.id}) WHERE e.stance = 'disputes' }
RETURN 'statement-disputed:' + r.id + ':-' AS finding,
       CASE WHEN coalesce(a.isGroup, false) OR coalesce(b.isGroup, false) THEN 'general' ELSE 'yes' END AS state,
       a.id AS from, type(r) AS relationship, b.id AS to
ORDER BY finding
