// Data that come, and too rarely for plans that are made yearly: every few years, once, within a project, or sometimes not at all.
WITH '(?is).*(\\b(?:five|four|three|ten)-yearly\\b|\\bonce\\b|\\bproject\\b|\\bnot at all\\b).*' AS rare
MATCH (giver)-[d:SHARES_DATA_WITH]->(receiver)
WHERE d.status IN ['flowing', 'limited'] AND d.holds <> 'no' AND (coalesce(d.frequency, '') =~ rare OR coalesce(d.note, '') =~ rare)
RETURN 'data-too-rare:' + d.id + ':' + receiver.id AS finding,
       CASE WHEN coalesce(giver.isGroup, false) OR receiver.isGroup THEN 'general' WHEN d.holds = 'unknown' THEN 'unknown' ELSE 'yes' END AS state,
       d.dataset AS data, d.frequency AS frequency, giver.nameEn AS giver, receiver.nameEn AS receiver
ORDER BY finding
