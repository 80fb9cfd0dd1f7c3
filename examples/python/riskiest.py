"""Prints all active third parties, the riskiest first. For a key in role DASHBOARD."""

from attestry import pages

RISKIEST = """
query Riskiest($after: String) {
  thirdParties(
    where: { lifecycle: { in: [ACTIVE] } }
    orderBy: { field: RISK, direction: DESC }
    first: 50
    after: $after
  ) {
    nodes { legalName risk { level state } procurementStatus { answer holdsUntil } }
    pageInfo { hasNextPage endCursor }
  }
}
"""

for party in pages(RISKIEST, "thirdParties"):
    risk = party["risk"]
    # UNASSESSED means that nothing is known. It is not a low risk.
    level = "UNASSESSED" if risk is None or risk["state"] == "UNASSESSED" else risk["level"]
    print(f"{level:<10}  {party['procurementStatus']['answer']:<11}  {party['legalName']}")
