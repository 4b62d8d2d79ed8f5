import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "./Notice";
import { useAnswer } from "./Preview";
import classes from "./changes.module.css";

interface Told {
  lines: { sign: "+" | "-" | " " | "@"; text: string }[];
  shortened: boolean;
}

/** What changed from an earlier version to this one, line by line; signs tell it as well as colours. */
export default function Changes({ from, to }: { from: string; to: string }) {
  const { t } = useLingui();
  const { data, failed } = useAnswer<Told>(`/api/versions/${encodeURIComponent(to)}/changes?from=${encodeURIComponent(from)}`);
  if (failed) return <Notice tone="rust">{failed === "network" ? t`The server was not reached. Try again in a moment.` : failed}</Notice>;
  if (!data)
    return (
      <p className="small dimmed" role="status">
        <Trans>Comparing…</Trans>
      </p>
    );
  if (data.lines.length === 0)
    return (
      <p>
        <Trans>The two texts are the same.</Trans>
      </p>
    );
  return (
    <>
      <div className={classes.lines} role="region" aria-label={t`What changed`} tabIndex={0}>
        <pre>
          {data.lines.map((line, index) => (
            <span key={index} className={classes.line} data-sign={line.sign}>
              {line.sign === "@" ? "⋯" : `${line.sign} ${line.text}`}
              {"\n"}
            </span>
          ))}
        </pre>
      </div>
      {data.shortened && (
        <p className="small dimmed">
          <Trans>The texts are long: only their beginning is compared.</Trans>
        </p>
      )}
    </>
  );
}
