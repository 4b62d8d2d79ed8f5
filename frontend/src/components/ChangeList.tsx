import { Trans, useLingui } from "@lingui/react/macro";
import { moment, spoken } from "@/lib/dates";
import { colon } from "@/lib/terms";
import { Badge, type Tone } from "./Badge";
import table from "./table.module.css";

export interface ChangeRow {
  readonly id: string;
  readonly kind: string;
  readonly objectLabel: string;
  readonly kindLabel: string;
  readonly typeLabel: string;
  readonly fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly before?: string | null | undefined;
    readonly after?: string | null | undefined;
  }[];
  readonly actors: readonly string[];
  readonly reasons: readonly string[];
  readonly at: string;
}

const TONES: Readonly<Record<string, Tone>> = { ADDED: "moss", CHANGED: "ink", REMOVED: "rust" };

/** What came of each thing: added, changed from what to what, or removed; who, when and why. */
export function ChangeList({ changes }: { changes: readonly ChangeRow[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={table.list}>
      {changes.map((row) => (
        <li key={row.id} className="tight">
          <span className="row">
            <Badge tone={TONES[row.kind] ?? "quiet"}>{row.kindLabel}</Badge>
            <span>
              <span className="dimmed">{row.typeLabel}</span> <span className="strong">{row.objectLabel}</span>
            </span>
            <span className="small dimmed">
              {row.actors.join(", ")} · {moment(i18n, row.at)}
            </span>
          </span>
          {row.kind === "CHANGED" &&
            row.fields.map((field) => (
              <span key={field.field} className="small breakable">
                {field.label + colon(i18n)}
                <del>{spoken(i18n, field.before ?? "—")}</del> → <ins>{spoken(i18n, field.after ?? "—")}</ins>
              </span>
            ))}
          {row.kind === "REMOVED" &&
            row.fields.map((field) => (
              <span key={field.field} className="small breakable">
                {field.label + colon(i18n)}
                <del>{spoken(i18n, field.before ?? "—")}</del>
              </span>
            ))}
          {row.reasons.length > 0 && (
            <span className="small dimmed">
              <Trans>Why:</Trans> {row.reasons.join("; ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
