const FIRST_QUERY = `# Who is riskiest of those we use, and why? May we still buy
# from them? What ends in the next 90 days?
query RiskAndPurchases {
  thirdParties(
    where: { lifecycle: { in: [ACTIVE] } }
    orderBy: { field: RISK, direction: DESC }
    first: 5
  ) {
    totalCount
    nodes {
      legalName
      country
      risk {
        level
        score
        drivingDimension
        state
        nextChangeOn
        gates { title clearedBy }
        factors(first: 3) { title share remedy }
      }
      procurementStatus { answer holdsUntil remedies }
    }
  }
  expirations(within: 90, first: 5) {
    totalCount
    nodes { on daysLeft kind title thirdParty { legalName } }
  }
}
`;

/**
 * The key comes in the address's fragment, which no server sees, and is kept for this tab only; it is taken out of the
 * address so that a shared or bookmarked address does not carry it.
 */
const takeKey = `
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (fragment.get('key')) {
    sessionStorage.setItem('attestry.key', fragment.get('key'));
    history.replaceState(null, '', location.pathname + location.search);
  }
  const key = sessionStorage.getItem('attestry.key');
  const options = OPTIONS;
  if (key) options.additionalHeaders = { authorization: 'Bearer ' + key };
  else options.headers = JSON.stringify({ authorization: 'Bearer atk_…' });
`;

let page: string | undefined;

/** The query page: one document without any outside address. Loaded and made at its first use, for it is nine megabytes. */
export async function graphiqlPage(): Promise<string> {
  if (page !== undefined) return page;
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = JSON.stringify({
    title: 'Attestry',
    endpoint: '/graphql',
    defaultQuery: FIRST_QUERY,
    shouldPersistHeaders: false,
  });
  const html = renderGraphiQL(JSON.parse(options) as object);
  const call = html.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL(');
  const place = html.indexOf(options, call);
  page = `${html.slice(0, call)}${takeKey.replace('OPTIONS', () => options)}${html.slice(call, place)}options${html.slice(place + options.length)}`;
  return page;
}
