// Claims that differ. All of them are shown whenever one is shown.
MATCH (d:Disagreement)
RETURN 'sources-disagree:' + d.id + ':-' AS finding, 'yes' AS state, d.whatDiffers AS whatDiffers, d.claims AS claims
ORDER BY finding
