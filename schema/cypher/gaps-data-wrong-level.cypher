// Data at the wrong level: only the analysis comes, or they are broken down for a wider area than the board works in.
MATCH (giver)-[d:SHARES_DATA_WITH]->(receiver)
WHERE d.status IN ['flowing', 'limited'] AND d.holds <> 'no'
WITH giver, d, receiver, coalesce(d.geography, '') AS geography
WITH giver, d, receiver, geography,
     CASE WHEN geography =~ '(?is).*\\b(?:council|local|LSOA|ward)\\b.*' THEN 0
          WHEN geography =~ '(?is).*\\bregion.*' THEN 1
          WHEN geography =~ '(?is).*\\b(?:Wales|national|UK)\\b.*' AND NOT geography =~ '(?s).*\\b(?:North|South|West|Mid)\\b.*' THEN 2
          ELSE -1 END AS width,
     CASE receiver.tier WHEN 'local' THEN 0 WHEN 'regional' THEN 1 WHEN 'national' THEN 2 END AS needed
WHERE coalesce(d.granularity, '') = 'analysis only' OR (receiver:Partnership AND width > needed)
RETURN 'data-wrong-level:' + d.id + ':' + receiver.id AS finding,
       CASE WHEN coalesce(giver.isGroup, false) OR receiver.isGroup THEN 'general' WHEN d.holds = 'unknown' THEN 'unknown' ELSE 'yes' END AS state,
       d.dataset AS data, d.granularity AS granularity, geography, receiver.nameEn AS receiver
ORDER BY finding
