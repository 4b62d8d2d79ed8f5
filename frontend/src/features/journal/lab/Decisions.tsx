import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Html } from "@/components/Html";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Decisions_entry$key } from "@/gql/lab/Decisions_entry.graphql";
import type { DecisionFormat, DecisionsQuery } from "@/gql/lab/DecisionsQuery.graphql";
import { shortDay } from "@/lib/dates";

const FILES: Record<string, [string, string]> = { MARKDOWN: ["decisions.md", "text/markdown"], CSV: ["decisions.csv", "text/csv"] };

/** What was decided, why, by whom and about what; the whole of it as a file. */
export function Decisions(props: { engagement: string; entries: readonly Decisions_entry$key[]; more: ReactNode }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [failed, setFailed] = useState("");
  const save = (format: DecisionFormat) =>
    fetchQuery<DecisionsQuery>(
      environment,
      graphql`
        query DecisionsQuery($engagement: ID!, $format: DecisionFormat!) {
          decisionLog(engagement: $engagement, format: $format)
        }
      `,
      { engagement: props.engagement, format },
    ).subscribe({
      next: (data) => {
        setFailed("");
        const [name, type] = FILES[format]!;
        const link = document.createElement("a");
        // a spreadsheet takes a text for UTF-8 when it begins with the mark
        const mark = format === "CSV" ? "\uFEFF" : "";
        link.href = URL.createObjectURL(new Blob([mark, data.decisionLog], { type: `${type};charset=utf-8` }));
        link.download = name;
        link.click();
        URL.revokeObjectURL(link.href);
      },
      error: (problem: Error) => setFailed(problem.message),
    });
  return (
    <Section
      id="decisions"
      title={<Trans>Decisions</Trans>}
      flush
      side={
        <span className="row">
          <Button size="xs" variant="default" onClick={() => save("MARKDOWN")}>
            <Trans>Save as Markdown</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={() => save("CSV")}>
            <Trans>Save as CSV</Trans>
          </Button>
        </span>
      }
    >
      {failed && <p role="alert">{failed}</p>}
      {props.entries.length === 0 ? (
        <Empty>
          <Trans>No decision is logged.</Trans>
        </Empty>
      ) : (
        <div className={table.scroll} tabIndex={0} role="group" aria-label={t`Decisions`}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t`Day`}</th>
                <th scope="col">{t`Decision`}</th>
                <th scope="col">{t`Context`}</th>
                <th scope="col">{t`Decided by`}</th>
                <th scope="col">{t`Milestones`}</th>
              </tr>
            </thead>
            <tbody>
              {props.entries.map((entry, index) => (
                <DecisionRow key={index} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {props.more}
    </Section>
  );
}

function DecisionRow(props: { entry: Decisions_entry$key }) {
  const { i18n } = useLingui();
  const entry = useFragment(
    graphql`
      fragment Decisions_entry on LogEntry {
        happenedOn
        bodyHtml
        context
        decidedBy
        authorName
        milestones {
          title
        }
      }
    `,
    props.entry,
  );
  return (
    <tr>
      <td>{shortDay(i18n, entry.happenedOn)}</td>
      <td>
        <Html html={entry.bodyHtml} />
      </td>
      <td className="breakable">{entry.context}</td>
      <td>{entry.decidedBy || entry.authorName}</td>
      <td>{entry.milestones.map((row) => row.title).join(", ")}</td>
    </tr>
  );
}
