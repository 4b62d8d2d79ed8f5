/** Filling a form with what a DOI resolver says: pure. */
const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i;

export const looksLikeDoi = (text: string) => DOI.test(text.trim());

export interface Filling {
  /** What is put in at once: the fields that are empty. */
  set: Record<string, string>;
  /** What was typed and differs: replaced only when asked. */
  kept: Record<string, string>;
}

/** Say what goes into which field. `found` and `typed` are by field; what the resolver does not know changes nothing. */
export function filling(found: Readonly<Record<string, string>>, typed: Readonly<Record<string, string>>): Filling {
  const set: Record<string, string> = {};
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(found)) {
    const now = (typed[name] ?? "").trim();
    if (!value || value === now) continue;
    (now ? kept : set)[name] = value;
  }
  return { set, kept };
}
