// Connections that a source calls limited. "No answer" and "most challenging" say nothing on how strong a link is, and are not meant.
MATCH (a:Partnership)-[w:WEAK_LINK]->(b:Partnership)
WHERE w.holds <> 'no'
WITH a, w, b ORDER BY w.id
WITH a, b, collect(w) AS findings
RETURN 'weak-link:' + a.id + ':' + b.id AS finding,
       CASE WHEN a.isGroup OR b.isGroup THEN 'general' ELSE findings[0].holds END AS state,
       a.nameEn AS from, b.nameEn AS to, [one IN findings | one.note] AS notes
ORDER BY finding
