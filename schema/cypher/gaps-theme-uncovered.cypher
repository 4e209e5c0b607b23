// Themes that no board is recorded as covering in a council area, by a row of its own or told in general of boards of its kind.
// What is told in general counts only where the board's own rows say nothing of the theme, of several groups that of the first
// by id, and where it names no exceptions ("18 of 22").
WITH '(?is).*(\\b\\d+ (?:out )?of (?:the )?\\d+\\b|\\b(?:almost|nearly|not) all\\b|\\ball (?:but|except)\\b|\\b(?:on|in|of) (?:many|most|some)\\b).*' AS exceptions
MATCH (t:Theme), (c:Area {kind: 'principal_area'})
WHERE NOT EXISTS {
  MATCH (b:Partnership {isGroup: false})-[:COVERS]->(a:Area)
  WHERE (a = c OR EXISTS { MATCH (c)-[:WITHIN]->(a) })
    AND (
      EXISTS { MATCH (b)-[own:ADDRESSES]->(t) WHERE own.holds = 'yes' }
      OR (
        NOT EXISTS { MATCH (b)-[:ADDRESSES]->(t) }
        AND EXISTS {
          MATCH (g:Partnership {isGroup: true})-[told:ADDRESSES]->(t)
          WHERE b.kind IN coalesce(g.groupOf, [])
          WITH told, g ORDER BY g.id LIMIT 1
          WHERE told.holds = 'yes'
            AND NOT coalesce(told.note, '') =~ exceptions
            AND NOT EXISTS {
              MATCH (e:Evidence {statementId: told.id})
              WHERE coalesce(e.value, '') =~ exceptions OR coalesce(e.note, '') =~ exceptions OR coalesce(e.quote, '') =~ exceptions
            }
          RETURN told
        }
      )
    )
}
RETURN 'theme-uncovered:' + t.id + ':' + c.id AS finding,
       // A board of the area of whose own row a source says no makes the gap sure.
       CASE WHEN EXISTS {
         MATCH (b:Partnership {isGroup: false})-[:COVERS]->(a:Area)
         WHERE (a = c OR EXISTS { MATCH (c)-[:WITHIN]->(a) }) AND EXISTS { MATCH (b)-[own:ADDRESSES]->(t) WHERE own.holds = 'no' }
       } THEN 'yes' ELSE 'unknown' END AS state,
       t.nameEn AS theme, c.nameEn AS area
ORDER BY finding
