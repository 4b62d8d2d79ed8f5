import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Suspense, useState } from "react";
import { Badge } from "@/components/Badge";
import { Dialog } from "@/components/Dialog";
import { disclosure } from "@/lib/planTerms";
import { lazyAct } from "@/lib/lazyPage";
import { term } from "@/lib/terms";

const SharePreview = lazyAct(() => import("./SharePreview"));

interface Props {
  ids: string[];
  /** The disclosure that these things have now. */
  now: string;
  /** What the thing is called, for those who hear the page. */
  label?: string;
  onShared?: () => void;
}

/** How far a thing may be seen, and the way to widen it: what becomes visible, and to whom, is listed before. */
export function ShareButton({ ids, now, label, onShared }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const visible = now === "INTERNAL" ? t`Share…` : t`Stop sharing…`;
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={label ? `${visible} ${label}` : undefined}>
        {visible}
      </Button>
      {open && (
        <Dialog
          title={now === "INTERNAL" ? <Trans>Share with the client</Trans> : <Trans>Stop sharing</Trans>}
          onClose={() => setOpen(false)}
        >
          <Suspense
            fallback={
              <p className="dimmed">
                <Trans>Looking up who would see it…</Trans>
              </p>
            }
          >
            <SharePreview ids={ids} now={now} onClose={() => setOpen(false)} {...(onShared ? { onShared } : {})} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}

export function DisclosureBadge({ value }: { value: string }) {
  const { t } = useLingui();
  return <Badge tone={value === "INTERNAL" ? "quiet" : "ink"}>{term(disclosure, value, t)}</Badge>;
}
