// Data that a source says no longer come. Told of groups (all police forces, all CSPs) it is general: it may differ in one place.
MATCH (giver)-[d:SHARES_DATA_WITH]->(receiver)
WHERE d.status = 'ceased' AND d.holds <> 'no'
RETURN 'data-ceased:' + d.id + ':' + receiver.id AS finding,
       CASE WHEN coalesce(giver.isGroup, false) OR receiver.isGroup THEN 'general' WHEN d.holds = 'unknown' THEN 'unknown' ELSE 'yes' END AS state,
       d.dataset AS data, giver.nameEn AS giver, receiver.nameEn AS receiver, d.note AS note
ORDER BY finding
