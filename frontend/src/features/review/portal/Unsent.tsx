import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { forgetDraft, readDraft } from "@/lib/useFormDraft";

/** What was begun for a decision that nobody can give now: it is still here to be read and taken elsewhere. Nothing where nothing was. */
export function Unsent({ drafts }: { drafts: readonly string[] }) {
  const [gone, setGone] = useState(false);
  const words = drafts.flatMap((key) => readDraft(key)?.values.reason?.typed.trim() || []);
  if (gone || words.length === 0) return null;
  return (
    <Notice>
      <span>
        <Trans>You began to write, and it was not sent:</Trans>
      </span>
      {words.map((text) => (
        <span key={text} className="breakable" style={{ whiteSpace: "pre-wrap" }}>
          {text}
        </span>
      ))}
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          for (const key of drafts) forgetDraft(key);
          setGone(true);
        }}
      >
        <Trans>Discard it</Trans>
      </Button>
    </Notice>
  );
}
