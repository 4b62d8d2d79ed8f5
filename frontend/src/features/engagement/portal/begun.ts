import { hasDraft } from "@/lib/useFormDraft";

/** Which form of an item was begun, of those that its reader may send. */
export function begunAt(item: string, allowed: readonly string[]): "sign" | "evidence" | null {
  if (allowed.includes("SIGN") && hasDraft(`sign-${item}`)) return "sign";
  return allowed.includes("PERFORM") && hasDraft(`evidence-${item}`) ? "evidence" : null;
}
