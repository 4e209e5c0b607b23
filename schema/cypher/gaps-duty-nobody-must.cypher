// Duties that nobody is recorded as bound to do. Advice and powers (gateways) bind nobody: not applicable, no gap.
// The facts are an open list: that nobody is recorded is unknown, never no. Ask whoever carries the duty.
MATCH (d:Duty)
WHERE NOT EXISTS { MATCH ()-[h:HOLDS]->(d) WHERE h.holdsAs = 'must' AND h.holds <> 'no' }
RETURN 'duty-nobody-must:' + d.id + ':-' AS finding,
       CASE WHEN d.productKind = 'gateway' OR d.act =~ '(?is).*\\badvice\\b.*' THEN 'not applicable' ELSE 'unknown' END AS state,
       d.title AS duty
ORDER BY finding
