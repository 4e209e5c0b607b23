// Money that has ended, once for each body that received it and each funder. Help in kind is no money.
MATCH (funder)-[f:FUNDS]->(body)
WHERE f.isMoney AND f.holds <> 'no' AND f.status = 'discontinued' AND NOT coalesce(f.mode, '') IN ['in-kind', 'none', 'diverted']
WITH funder, body, collect(f.id) AS rows, collect(DISTINCT f.programme) AS programmes
RETURN 'funding-ended:' + body.id + ':' + funder.id AS finding,
       CASE WHEN body.isGroup THEN 'general' ELSE 'yes' END AS state,
       body.nameEn AS body, funder.nameEn AS funder, programmes, rows
ORDER BY finding
