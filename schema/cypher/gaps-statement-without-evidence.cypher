// Statements of which nothing says where they stand. Footprints (COVERS) stand in the row of their body and bear no evidence of their own.
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) <> 'COVERS' AND NOT EXISTS { MATCH (:Evidence {statementId: r.id}) }
RETURN 'statement-without-evidence:' + r.id + ':-' AS finding,
       CASE WHEN coalesce(a.isGroup, false) OR coalesce(b.isGroup, false) THEN 'general' ELSE 'yes' END AS state,
       a.id AS from, type(r) AS relationship, b.id AS to
ORDER BY finding
