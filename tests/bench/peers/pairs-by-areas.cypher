// The same, found by their areas.
MATCH (a:BenchBoard)-[:SERVES]-(:BenchArea)-[:SERVES]-(b:BenchBoard) WHERE a.number < b.number
WITH DISTINCT a, b
WITH size([member IN a.members WHERE member IN b.members]) AS shared
WHERE shared > 0
RETURN count(*) AS pairs, sum(shared) AS shared
