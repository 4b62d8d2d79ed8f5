import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { weekdayDay } from "@/lib/dates";
import type { Clash, Draft } from "./rules";

interface Props {
  clashes: readonly Clash[];
  draft: Draft;
  rows: readonly { id: string; title: string }[];
  onPaint: (draft: Draft) => void;
}

/** Half days that were saved elsewhere while they were painted here: both values of each, and either can be had. */
export function WeekClashes({ clashes, draft, rows, onPaint }: Props) {
  const { t, i18n } = useLingui();
  if (clashes.length === 0) return null;
  const called = (row: string | null) => (row === null ? t`empty` : (rows.find((one) => one.id === row)?.title ?? t`Something else`));
  const put = (key: string, row: string | null) => {
    const { [key]: _was, ...rest } = draft;
    onPaint(row === null ? rest : { ...rest, [key]: row });
  };
  return (
    <Notice tone="rust">
      <div className="tight">
        <span className="strong">
          <Trans>These half days were saved elsewhere meanwhile. Nothing is lost: choose, then save again.</Trans>
        </span>
        {clashes.map(({ key, saved, mine }) => {
          const [day, part] = key.split(" ");
          const when = `${weekdayDay(i18n, day!)}, ${part === "MORNING" ? t`morning` : t`afternoon`}`;
          const [theirs, own] = [called(saved), called(mine)];
          const taken = (draft[key] ?? null) === saved;
          return (
            <div key={key} role="group" aria-label={when} className="row">
              <span>
                <span className="strong">{when}</span> ·{" "}
                <Trans>
                  Saved now: {theirs}. Yours: {own}.
                </Trans>
              </span>
              <Button size="xs" variant="default" onClick={() => put(key, taken ? mine : saved)}>
                {taken ? <Trans>Take yours</Trans> : <Trans>Take what is saved</Trans>}
              </Button>
            </div>
          );
        })}
      </div>
    </Notice>
  );
}
