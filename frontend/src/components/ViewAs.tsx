import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { boot } from "@/lib/boot";
import { json } from "@/lib/http";
import { clientRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import classes from "./frame.module.css";

/** Says plainly that these are somebody else's pages, and leads back. */
export function ViewAs() {
  const { t } = useLingui();
  if (!boot.viewAs && boot.role === "CLIENT") return null;
  const stop = async () => {
    await json("DELETE", "/api/view-as");
    location.assign(boot.viewAs ? `/engagements/${boot.viewAs.reference}/team` : "/");
  };
  return (
    <aside className={classes.banner} aria-label={t`View as`}>
      {boot.viewAs ? (
        <Trans>
          You see what <strong>{boot.viewAs.name}</strong> ({term(clientRole, boot.viewAs.role, t)}) sees of {boot.viewAs.engagement}. Read
          only.
        </Trans>
      ) : (
        <Trans>This is the client’s portal. To see it as one of their people, open the team of an engagement.</Trans>
      )}{" "}
      <Button size="xs" variant="default" onClick={() => void stop()}>
        <Trans>Back to the lab</Trans>
      </Button>
    </aside>
  );
}
