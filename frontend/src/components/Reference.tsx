import { referenceOf } from "@/lib/references";

/** What a version points to: its name, which leads there when it is known where that is. */
export function Reference({ kind, link }: { kind: string; link: string }) {
  const { name, address } = referenceOf(kind, link);
  const words = <code className="breakable">{name}</code>;
  return address ? (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {words}
    </a>
  ) : (
    words
  );
}
