/** The sources of a statement, with a link if there is one. */
export function Citations({
  citations,
}: {
  citations: readonly { reference: string; url?: string | null | undefined }[];
}) {
  return (
    <span class="soft">
      {citations.map(({ reference, url }, index) => (
        <span key={reference}>
          {index > 0 && ', '}
          {url ? (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {reference}
            </a>
          ) : (
            reference
          )}
        </span>
      ))}
    </span>
  );
}
