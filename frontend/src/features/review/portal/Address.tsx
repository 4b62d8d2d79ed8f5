import { useLingui } from "@lingui/react/macro";
import { Reference } from "@/components/Reference";
import { linkKind } from "@/lib/domainTerms";
import { colon, term } from "@/lib/terms";

/** Where a version without a file lies; a link only where a browser can follow it safely. */
export function Address({ kind, link }: { kind: string; link: string }) {
  const { t, i18n } = useLingui();
  return (
    <p className="breakable">
      {term(linkKind, kind, t) + colon(i18n)}
      <Reference kind={kind} link={link} />
    </p>
  );
}
