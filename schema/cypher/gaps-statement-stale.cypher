// Statements of which the newest document is more than five years older than the newest document of the landscape.
// Law does not grow old, and what bears no date cannot be called old: where such a document supports a statement, it is left out.
MATCH (newest:Source)
WITH toInteger(substring(max(newest.date), 0, 4)) - 5 AS oldBefore
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) <> 'COVERS'
WITH a, r, b, oldBefore,
     COLLECT { MATCH (e:Evidence {statementId: r.id})-[:STANDS_IN]->(s:Source) WHERE e.stance = 'supports' RETURN s } AS sources
WHERE size(sources) > 0
  AND all(s IN sources WHERE s.date IS NOT NULL AND toInteger(substring(s.date, 0, 4)) < oldBefore)
  AND none(s IN sources WHERE EXISTS { MATCH (s)<-[:STANDS_IN]-(law:Evidence) WHERE law.certainty = 'statute' })
RETURN 'statement-stale:' + r.id + ':-' AS finding,
       CASE WHEN coalesce(a.isGroup, false) OR coalesce(b.isGroup, false) THEN 'general' ELSE 'yes' END AS state,
       a.id AS from, type(r) AS relationship, b.id AS to, reduce(date = '', s IN sources | CASE WHEN s.date > date THEN s.date ELSE date END) AS newest
ORDER BY finding
