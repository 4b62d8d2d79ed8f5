/** Kinds of files that can be compared line by line: the server's own list. */
const TEXTS = new Set([
  "application/json",
  "application/xml",
  "application/yaml",
  "image/svg+xml",
  "text/csv",
  "text/html",
  "text/markdown",
  "text/plain",
  "text/tab-separated-values",
  "text/x-python",
]);

export const isText = (contentType: string) => TEXTS.has(contentType);

interface Version {
  readonly id: string;
  readonly number: number;
  readonly file: { readonly contentType: string } | null | undefined;
}

/** The nearest version before a number that is a text, if there is one. */
export function textBefore(versions: readonly Version[], number: number): Version | undefined {
  return versions
    .filter((row) => row.number < number && row.file && isText(row.file.contentType))
    .reduce<Version | undefined>((best, row) => (best && best.number > row.number ? best : row), undefined);
}
