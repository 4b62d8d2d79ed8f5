import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useRef, useState } from "react";
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { TextField } from "@/components/Form";
import type { DoiFieldQuery } from "@/gql/lab/DoiFieldQuery.graphql";
import type { DoiFieldOnQuery } from "@/gql/lab/DoiFieldOnQuery.graphql";
import { filling, looksLikeDoi } from "./doi";

interface Props {
  defaultValue: string;
  error: string | null;
  /** The kind of a publication in this form, and the name of its date. */
  kind: string;
  date: "happenedOn" | "startsOn";
}

/** A DOI, which offers to fetch what the world knows of it where the lab has a resolver. */
export function DoiField({ defaultValue, error, ...rest }: Props) {
  const { t } = useLingui();
  const [doi, setDoi] = useState(defaultValue);
  return (
    <div className="tight" onInput={(event) => setDoi((event.target as HTMLInputElement).value)}>
      <TextField label={t`DOI`} name="doi" placeholder="10.1234/abc" defaultValue={defaultValue} error={error} />
      {looksLikeDoi(doi) && (
        <Suspense>
          <Offer key={doi} doi={doi} {...rest} />
        </Suspense>
      )}
    </div>
  );
}

function Offer({ doi, kind, date }: Pick<Props, "kind" | "date"> & { doi: string }) {
  const environment = useRelayEnvironment();
  const box = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState("");
  const [done, setDone] = useState<{ count: number; kept: Record<string, string> } | null>(null);
  const { canLookUpDoi } = useLazyLoadQuery<DoiFieldOnQuery>(
    graphql`
      query DoiFieldOnQuery {
        canLookUpDoi
      }
    `,
    {},
  );
  if (!canLookUpDoi) return null;
  const fields = () => box.current?.closest("form")?.elements;
  const put = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const input = fields()?.namedItem(name);
      if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement)) continue;
      input.value = value;
      // React's events and the form's draft hear of it as of typing
      if (name !== "doi") input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const take = ({ publicationByDoi: row }: DoiFieldQuery["response"]) => {
    const found = { kind, title: row.title, authors: row.authors, venue: row.venue, url: row.url, [date]: row.happenedOn ?? "" };
    const typed: Record<string, string> = {};
    const here: Record<string, string> = {};
    for (const [name, value] of Object.entries(found)) {
      const input = fields()?.namedItem(name);
      if (!input) continue;
      here[name] = value;
      typed[name] = (input as HTMLInputElement).value;
    }
    const { set, kept } = filling(here, typed);
    put(set);
    setDone({ count: Object.keys(set).length, kept });
  };
  const ask = () => {
    setBusy(true);
    setFailed("");
    fetchQuery<DoiFieldQuery>(
      environment,
      graphql`
        query DoiFieldQuery($doi: String!) {
          publicationByDoi(doi: $doi) {
            title
            authors
            venue
            url
            happenedOn
          }
        }
      `,
      { doi },
    ).subscribe({
      next: take,
      error: (problem: Error) => {
        setBusy(false);
        setFailed(problem.message);
      },
      complete: () => setBusy(false),
    });
  };
  return (
    <div ref={box} className="tight small">
      <div>
        <Button size="xs" variant="light" loading={busy} onClick={ask}>
          <Trans>Fetch the details</Trans>
        </Button>
      </div>
      <div role="status">
        {failed}
        {done && (
          <Plural value={done.count} _0="Nothing was empty." one="# field is filled. Check it." other="# fields are filled. Check them." />
        )}
      </div>
      {done && Object.keys(done.kept).length > 0 && (
        <div>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              put(done.kept);
              setDone({ count: Object.keys(done.kept).length, kept: {} });
            }}
          >
            <Trans>Replace what was typed, too</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
