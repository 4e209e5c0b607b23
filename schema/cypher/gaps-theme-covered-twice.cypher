// Themes that two boards of one tier cover in a council area, by a row of their own or told in general of boards of their kind.
// What is told in general counts only where the board's own rows say nothing of the theme, of several groups that of the first by id, and
// where it names no exceptions ("18 of 22"). Two boards of whose own remit a row speaks are sure; else it is general: one may not.
WITH '(?is).*(\\b\\d+ (?:out )?of (?:the )?\\d+\\b|\\b(?:almost|nearly|not) all\\b|\\ball (?:but|except)\\b|\\b(?:on|in|of) (?:many|most|some)\\b).*' AS exceptions
MATCH (b:Partnership {isGroup: false})-[:COVERS]->(place:Area)
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
WITH exceptions, b, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS councils
CALL (exceptions, b) {
  MATCH (b)-[own:ADDRESSES]->(t:Theme)
  WHERE own.holds = 'yes'
  RETURN t, true AS isSure
  UNION ALL
  MATCH (g:Partnership {isGroup: true})-[told:ADDRESSES]->(t:Theme)
  WHERE b.kind IN coalesce(g.groupOf, []) AND NOT EXISTS { (b)-[:ADDRESSES]->(t) }
  WITH exceptions, t, told, g ORDER BY g.id
  WITH exceptions, t, collect(told)[0] AS told
  WHERE told.holds = 'yes'
    AND NOT coalesce(told.note, '') =~ exceptions
    AND NOT EXISTS {
      MATCH (e:Evidence {statementId: told.id})
      WHERE coalesce(e.value, '') =~ exceptions OR coalesce(e.note, '') =~ exceptions OR coalesce(e.quote, '') =~ exceptions
    }
  RETURN t, false AS isSure
}
UNWIND councils AS council
WITH t, council, b.tier AS tier, collect(DISTINCT b.nameEn + ' (' + b.id + ')') AS boards, count(DISTINCT CASE WHEN isSure THEN b END) AS sure
WHERE size(boards) > 1
MATCH (c:Area {id: council})
WITH t, c, max(sure) AS sure, collect({tier: tier, boards: boards}) AS twice
RETURN 'theme-covered-twice:' + t.id + ':' + c.id AS finding,
       CASE WHEN sure > 1 THEN 'yes' ELSE 'general' END AS state,
       t.nameEn AS theme, c.nameEn AS area, twice
ORDER BY finding
