// Duties that nobody who works in a council area is recorded to hold or to carry there, by a row of its own or told in general of its group.
// What is told in general counts only where the body's own rows say nothing of the duty, of several groups that of the first by id, and
// where it names no exceptions ("18 of 22"). Advice and powers (gateways) bind nobody. Of a body of which nobody recorded where it
// works it is not known whether it works here: neither its yes nor its no is one here.
WITH '(?is).*(\\b\\d+ (?:out )?of (?:the )?\\d+\\b|\\b(?:almost|nearly|not) all\\b|\\ball (?:but|except)\\b|\\b(?:on|in|of) (?:many|most|some)\\b).*' AS exceptions

// Groups, and the named bodies to which what is told of them spreads; of an organisation known alone of its group nothing is known.
CALL () {
  MATCH (g:Partnership {isGroup: true}), (m:Partnership {isGroup: false})
  WHERE m.kind IN coalesce(g.groupOf, [])
  RETURN g, collect(m) AS members
  UNION ALL
  MATCH (g:Organisation {isGroup: true}), (m:Organisation {isGroup: false})
  WHERE m.type IN coalesce(g.groupOf, [])
  WITH g, collect(m) AS members
  WHERE size(members) > 1
  RETURN g, members
}
WITH exceptions, collect({group: g, members: members}) AS groups

// Who holds or carries what: yes, no or unknown by a row of its own, else general.
CALL (exceptions, groups) {
  MATCH (body:Organisation|Partnership {isGroup: false})-[held:HOLDS]->(duty:Duty)
  WHERE held.holdsAs IN ['must', 'carries']
  RETURN body, duty, held.holds AS told
  UNION ALL
  UNWIND groups AS entry
  UNWIND entry.members AS body
  WITH exceptions, entry.group AS g, body
  MATCH (g)-[held:HOLDS]->(duty:Duty)
  WHERE NOT EXISTS { (body)-[:HOLDS]->(duty) }
  WITH exceptions, body, duty, held, g ORDER BY g.id
  WITH exceptions, body, duty, collect(held)[0] AS held
  WHERE held.holdsAs IN ['must', 'carries'] AND held.holds = 'yes'
    AND NOT coalesce(held.note, '') =~ exceptions
    AND NOT EXISTS {
      MATCH (e:Evidence {statementId: held.id})
      WHERE coalesce(e.value, '') =~ exceptions OR coalesce(e.note, '') =~ exceptions OR coalesce(e.quote, '') =~ exceptions
    }
  RETURN body, duty, 'general' AS told
}

// Where they work.
OPTIONAL MATCH (body)-[:COVERS]->(place:Area)
OPTIONAL MATCH (within:Area {kind: 'principal_area'})-[:WITHIN]->(place)
WITH body, duty, told, collect(DISTINCT CASE WHEN place.kind = 'principal_area' THEN place.id ELSE within.id END) AS councils
WITH duty, collect({told: told, councils: councils}) AS holders
WITH collect({duty: duty, holders: holders}) AS recorded

MATCH (d:Duty), (c:Area {kind: 'principal_area'})
WHERE coalesce(d.productKind, '') <> 'gateway' AND NOT coalesce(d.act, '') =~ '(?is).*\\badvice\\b.*'
WITH d, c, coalesce([entry IN recorded WHERE entry.duty = d | entry.holders][0], []) AS holders
WHERE none(holder IN holders WHERE holder.told IN ['yes', 'general'] AND c.id IN holder.councils)
RETURN 'duty-without-holder-here:' + d.id + ':' + c.id AS finding,
       // That a source says no makes the gap sure; that nobody is recorded does not.
       CASE WHEN any(holder IN holders WHERE holder.told = 'no' AND c.id IN holder.councils)
         THEN 'yes' ELSE 'unknown' END AS state,
       d.title AS duty, c.nameEn AS area
ORDER BY finding
