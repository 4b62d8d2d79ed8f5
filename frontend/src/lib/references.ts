/** A link of a version as it is shown: what names it, and where it leads when that is known. */
export interface Reference {
  name: string;
  address: string | null;
}

/** A commit, tag, run or model version may carry a web address after a space; a DOI leads to its resolver. */
export function referenceOf(kind: string, link: string): Reference {
  if (kind === "DOI") return { name: link, address: `https://doi.org/${link.split("/").map(encodeURIComponent).join("/")}` };
  if (link.startsWith("https://")) return { name: link, address: link };
  // a model's name may have spaces of its own
  const [name = link, address] = kind === "MODEL" ? link.split(/ (?=https:)/) : link.split(" ");
  return { name, address: address?.startsWith("https://") ? address : null };
}
