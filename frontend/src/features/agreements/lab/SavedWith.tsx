import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import type { Signatory } from "./Signatories";
import { side } from "./words";

interface Side {
  readonly signatories: readonly Signatory[];
  readonly file: { readonly name: string } | null | undefined;
}

interface Props {
  /** As the form was opened on it. */
  before: Side | null | undefined;
  now: Side;
  onTake: () => void;
}

/** What is saved now of an agreement beside its fields: who signs, and which file. Shown where either changed. */
export function SavedWith({ before, now, onTake }: Props) {
  const { t, i18n } = useLingui();
  const people = now.signatories.map(({ name, title, side: of, signedOn }) =>
    [name, title, term(side, of, t), signedOn && shortDay(i18n, signedOn)].filter(Boolean).join(", "),
  );
  const signers = people.join(" · ") || "–";
  const file = now.file?.name ?? "–";
  return (
    <>
      {JSON.stringify(now.signatories) !== JSON.stringify(before?.signatories) && (
        <div className="tight">
          <span>{t`Signatories, saved now: ${signers}`}</span>
          <div>
            <Button type="button" size="xs" variant="default" onClick={onTake}>
              <Trans>Take what is saved</Trans>
            </Button>
          </div>
        </div>
      )}
      {file !== (before?.file?.name ?? "–") && <span>{t`Signed file, saved now: ${file}`}</span>}
    </>
  );
}
