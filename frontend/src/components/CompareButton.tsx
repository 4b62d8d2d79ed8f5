import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { lazyAct } from "@/lib/lazyPage";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

const Changes = lazyAct(() => import("./Changes"));

interface Version {
  readonly id: string;
  readonly number: number;
}

/** Compares a version with an earlier one, both texts. */
export function CompareButton({ from, to }: { from: Version; to: Version }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const title = t`From version ${from.number} to version ${to.number}`;
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        onClick={() => setOpen(true)}
        aria-label={t`Compare with version ${from.number}: version ${to.number}`}
      >
        <Trans>Compare with version {from.number}</Trans>
      </Button>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)} wide>
          <Suspense fallback={null}>
            <Changes from={from.id} to={to.id} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
