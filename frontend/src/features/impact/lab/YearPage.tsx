import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button, buttonLook } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField } from "@/components/Form";
import { Page, Section } from "@/components/Page";
import type { YearPageQuery } from "@/gql/lab/YearPageQuery.graphql";
import { moment, today } from "@/lib/dates";
import { DueEnquiries } from "./DueEnquiries";
import { Figures } from "./Figures";
import { ImpactNav } from "./ImpactNav";
import classes from "./impact.module.css";

const FreezeForm = lazy(() => import("./FreezeForm"));
const FIRST = 2017;

export interface YearSearch {
  year?: number;
  report?: number;
}

interface Props {
  query: PreloadedQuery<YearPageQuery>;
  search: YearSearch;
  onSearch: (next: YearSearch) => void;
}

/** A year in figures: each is the sum of records that it links to, beside what the lab published. */
export default function YearPage({ query, search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const [freezing, setFreezing] = useState(false);
  const data = usePreloadedQuery<YearPageQuery>(
    graphql`
      query YearPageQuery($year: Int!) {
        impactYear(year: $year) {
          year
          canKeep
          figures {
            ...Figures_figures
          }
          reports {
            id
            number
            note
            sha256
            createdAt
            createdBy {
              name
            }
            figures {
              ...Figures_figures
            }
          }
        }
        ...DueEnquiries_query
      }
    `,
    query,
  );
  const { year, canKeep, figures, reports } = data.impactYear;
  const frozen = reports.find((report) => report.number === search.report);
  const last = Number(today().slice(0, 4));
  const years = Array.from({ length: Math.max(last - FIRST + 1, 1) }, (_, index) => String(last - index));
  const file = (form: string) => `/api/impact/${year}.${form}${frozen ? `?report=${encodeURIComponent(frozen.id)}` : ""}`;
  const number = frozen?.number ?? 0;
  const name = frozen?.createdBy.name ?? "";
  const when = frozen ? moment(i18n, frozen.createdAt) : "";
  return (
    <Page
      title={<Trans>Impact</Trans>}
      wide
      actions={
        <>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={file("pdf")} download>
            <Trans>Report as PDF</Trans>
          </a>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={file("xlsx")} download>
            <Trans>Export .xlsx</Trans>
          </a>
          {canKeep && (
            <Button size="sm" onClick={() => setFreezing(true)}>
              <Trans>Freeze the year</Trans>
            </Button>
          )}
        </>
      }
    >
      <ImpactNav />
      <div className={classes.years}>
        <SelectField
          label={t`Year`}
          name="year"
          options={[...new Set([String(year), ...years])]
            .toSorted()
            .toReversed()
            .map((value) => ({ value, label: value }))}
          defaultValue={String(year)}
          onChange={(value) => onSearch({ year: Number(value) })}
        />
        <SelectField
          label={t`As of`}
          name="report"
          options={[
            { value: "", label: t`Today, not frozen` },
            ...reports.map((report) => ({
              value: String(report.number),
              label: t`Report ${report.number}, ${moment(i18n, report.createdAt)}`,
            })),
          ]}
          key={reports.length}
          defaultValue={frozen ? String(frozen.number) : ""}
          onChange={(value) => onSearch({ year, ...(value ? { report: Number(value) } : {}) })}
        />
      </div>
      {frozen && (
        <p className="small dimmed breakable">
          <Trans>
            Report {number}, frozen by {name} on {when}.
          </Trans>{" "}
          {frozen.note} <code>{frozen.sha256}</code>
        </p>
      )}
      <Section id="figures" title={<Trans>The year in figures</Trans>} flush scrolls>
        <Figures figures={(frozen ?? { figures }).figures} />
      </Section>
      <DueEnquiries query={data} />
      {freezing && (
        <Dialog title={<Trans>Freeze the year</Trans>} onClose={() => setFreezing(false)}>
          <Suspense>
            <FreezeForm
              year={year}
              onClose={() => setFreezing(false)}
              onFrozen={(report) => {
                setFreezing(false);
                onSearch({ year, report });
              }}
            />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}
