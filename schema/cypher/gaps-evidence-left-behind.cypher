// Evidence whose record is gone: put the record back, point the evidence to the right one, or remove it.
MATCH ()-[r]->()
WITH collect(DISTINCT r.id) AS statements
MATCH (thing)
WHERE NOT thing:Evidence AND NOT thing:Judgement AND NOT thing:Change AND NOT thing:Tirlun AND NOT thing:Unstated
WITH statements, collect(DISTINCT thing.id) AS things
MATCH (e:Evidence)-[:STANDS_IN]->(s:Source)
WHERE NOT e.statementId IN statements AND NOT e.statementId IN things
RETURN 'evidence-left-behind:' + e.id + ':' + e.statementId AS finding, 'yes' AS state, s.title AS source, e.quote AS quote
ORDER BY finding
