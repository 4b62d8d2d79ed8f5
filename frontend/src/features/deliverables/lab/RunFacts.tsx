import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { RunFacts_version$key } from "@/gql/lab/RunFacts_version.graphql";
import type { RunFactsQuery } from "@/gql/lab/RunFactsQuery.graphql";
import type { RunFactsFetchMutation } from "@/gql/lab/RunFactsFetchMutation.graphql";
import { moment } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./deliverables.module.css";

/** What a run's state on the tracking server is called; another one is shown as it came. */
const STATUS: Record<string, ReturnType<typeof msg>> = {
  FINISHED: msg({ message: "finished", context: "run" }),
  RUNNING: msg({ message: "running", context: "run" }),
  SCHEDULED: msg({ message: "scheduled", context: "run" }),
  FAILED: msg({ message: "failed", context: "run" }),
  KILLED: msg({ message: "stopped", context: "run" }),
};

/** Metrics and parameters of a version's run, as they were when it was handed over. */
export function RunFacts(props: { version: RunFacts_version$key }) {
  const { t, i18n } = useLingui();
  const { id, linkKind, run } = useFragment(
    graphql`
      fragment RunFacts_version on DeliverableVersion {
        id
        linkKind
        run {
          state
          problem
          name
          status
          fetchedAt
          params {
            key
            value
          }
          metrics {
            key
            value
          }
        }
      }
    `,
    props.version,
  );
  const { submit, busy, failure } = useSubmit<RunFactsFetchMutation>(
    graphql`
      mutation RunFactsFetchMutation($input: FetchRunInput!) {
        fetchRun(input: $input) {
          deliverableVersion {
            ...RunFacts_version
          }
        }
      }
    `,
    { done: t`The run is being fetched` },
  );
  if (!run) {
    if (linkKind !== "RUN" && linkKind !== "MODEL") return null;
    return (
      <p className="small dimmed">
        <Trans>No figures were read: no experiment tracking is set up here, or the link names no run on it.</Trans>
      </p>
    );
  }
  if (run.state === "PENDING") return <Pending id={id} />;
  if (run.state === "FAILED")
    return (
      <div className="tight small">
        <FailureNotice failure={failure} />
        <span className="row">
          <span>{run.problem}</span>
          <Button size="xs" variant="light" loading={busy} onClick={() => submit({ input: { deliverableVersion: id } })}>
            <Trans>Fetch the run again</Trans>
          </Button>
        </span>
      </div>
    );
  return (
    <div className="tight small">
      <span className="row">
        <span className="strong">{run.name || t`Run`}</span>
        <span className="dimmed">
          {STATUS[run.status] ? t(STATUS[run.status]!) : run.status.toLowerCase()}
          {run.fetchedAt && ` · ${t`as it was ${moment(i18n, run.fetchedAt)}`}`}
        </span>
      </span>
      <div className={classes.facts}>
        <Values title={t`Metrics`} rows={run.metrics} />
        <Values title={t`Parameters`} rows={run.params} />
      </div>
    </div>
  );
}

// seconds between the looks at a run that is being fetched: it takes a moment, or the tracking is away
const PAUSES = [1, 2, 3, 5, 8, 13, 21];

/** Looks by itself for what is being fetched, until it is there or has been away for long; then its reader may look again. */
function Pending({ id }: { id: string }) {
  const environment = useRelayEnvironment();
  const [looked, setLooked] = useState(0);
  useEffect(() => {
    const pause = PAUSES[looked];
    if (pause === undefined) return undefined;
    const later = setTimeout(() => {
      const found = fetchQuery<RunFactsQuery>(
        environment,
        graphql`
          query RunFactsQuery($id: ID!) {
            node(id: $id) {
              ... on DeliverableVersion {
                ...RunFacts_version @alias(as: "run")
              }
            }
          }
        `,
        { id },
      ).toPromise();
      // not reached just now: at the next look it may be
      void found.catch(() => undefined).then(() => setLooked(looked + 1));
    }, pause * 1000);
    return () => clearTimeout(later);
  }, [environment, id, looked]);
  return (
    <p className="row small dimmed" role="status">
      <Trans>The run is being fetched from the experiment tracking.</Trans>
      <Button size="xs" variant="subtle" onClick={() => setLooked(0)}>
        <Trans>Look again</Trans>
      </Button>
    </p>
  );
}

function Values({ title, rows }: { title: string; rows: readonly { readonly key: string; readonly value: string }[] }) {
  if (rows.length === 0) return null;
  return (
    <table className={classes.values}>
      <caption>{title}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.key}</th>
            <td className="number breakable">{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
