import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { lazyAct } from "@/lib/lazyPage";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

const Preview = lazyAct(() => import("./Preview"));

/** Opens what a file looks like over the page; nothing of it is fetched before. */
export function PreviewButton({ url, name }: { url: string; name: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={t`Preview ${name}`}>
        <Trans>Preview</Trans>
      </Button>
      {open && (
        <Dialog title={name} onClose={() => setOpen(false)} wide>
          <Suspense fallback={null}>
            <Preview url={url} name={name} />
          </Suspense>
          <p>
            <a href={url} download>
              <Trans>Download</Trans>
            </a>
          </p>
        </Dialog>
      )}
    </>
  );
}
