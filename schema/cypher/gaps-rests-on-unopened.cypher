// Statements of which everything that claims a passage (statute, stated) points at one that nobody opened:
// in a source not opened at all, or in one that was only searched and whose sections read begin no such locator.
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) <> 'COVERS'
WITH a, r, b, COLLECT {
  MATCH (e:Evidence {statementId: r.id})-[:STANDS_IN]->(s:Source)
  WHERE e.stance = 'supports' AND e.certainty IN ['statute', 'stated']
  RETURN s.read = 'not_opened' OR (
    s.read = 'searched'
    AND none(section IN split(coalesce(s.sectionsRead, ''), ';') WHERE trim(section) <> '' AND coalesce(e.locator, '') STARTS WITH trim(section))
  )
} AS unopened
WHERE size(unopened) > 0 AND all(one IN unopened WHERE one)
RETURN 'rests-on-unopened:' + r.id + ':-' AS finding,
       CASE WHEN coalesce(a.isGroup, false) OR coalesce(b.isGroup, false) THEN 'general' ELSE 'yes' END AS state,
       a.id AS from, type(r) AS relationship, b.id AS to
ORDER BY finding
