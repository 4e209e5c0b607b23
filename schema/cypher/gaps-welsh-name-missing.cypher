// Welsh names that are missing, of whatever bears names, and of data sets. Never to be made by machine.
CALL {
  MATCH (n:Organisation|Partnership|Area|Theme|GlossaryTerm|Lane)
  WHERE n.nameCy IS NULL
  RETURN n.id AS id, toLower(labels(n)[0]) AS kind, n.nameEn AS name
  UNION ALL
  MATCH ()-[d:SHARES_DATA_WITH]->()
  WITH coalesce(d.datasetId, d.id) AS id, collect(d) AS flows
  WHERE none(d IN flows WHERE d.datasetCy IS NOT NULL)
  RETURN id, 'dataset' AS kind, flows[0].dataset AS name
}
RETURN 'welsh-name-missing:' + id + ':' + kind AS finding, 'yes' AS state, name
ORDER BY finding
