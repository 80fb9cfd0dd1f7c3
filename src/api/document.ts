/** Returns the document of a record in the API's form; null if no field of it is recorded. */
export function documentOf(record: {
  documentSha256: string | null;
  documentMediaType: string | null;
  documentUrl: string | null;
}): { sha256: string | null; mediaType: string | null; url: string | null } | null {
  const { documentSha256: sha256, documentMediaType: mediaType, documentUrl: url } = record;
  return sha256 === null && mediaType === null && url === null ? null : { sha256, mediaType, url };
}
