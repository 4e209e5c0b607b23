// Boards for which one giver of data is recorded. A giver that the source does not say may be another one, so such boards are left out.
// The list of givers is open: that there is no other is never sure.
MATCH (giver)-[d:SHARES_DATA_WITH]->(board:Partnership)
WHERE d.status IN ['flowing', 'limited'] AND d.holds <> 'no'
WITH board, collect(DISTINCT giver) AS givers, collect(d.id) AS rows
WHERE size(givers) = 1 AND NOT givers[0]:Unstated
RETURN 'one-data-source:' + board.id + ':' + givers[0].id AS finding,
       CASE WHEN board.isGroup THEN 'general' ELSE 'unknown' END AS state,
       board.nameEn AS board, givers[0].nameEn AS giver, rows
ORDER BY finding
