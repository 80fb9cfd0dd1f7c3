/** A document as the API shows it; null where nothing of it is recorded. */
export function documentOf(record: {
  documentSha256: string | null;
  documentMediaType: string | null;
  documentUrl: string | null;
}): { sha256: string | null; mediaType: string | null; url: string | null } | null {
  const { documentSha256: sha256, documentMediaType: mediaType, documentUrl: url } = record;
  return sha256 === null && mediaType === null && url === null ? null : { sha256, mediaType, url };
}
