import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { SelectField } from "@/components/Form";
import { Reading, useFirst } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import { SearchField } from "@/components/SearchField";
import type { ForecastPage_query$key } from "@/gql/lab/ForecastPage_query.graphql";
import type { ForecastPagePaginationQuery } from "@/gql/lab/ForecastPagePaginationQuery.graphql";
import type { ForecastPageQuery } from "@/gql/lab/ForecastPageQuery.graphql";
import { engagementKind } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { useRest } from "@/lib/useRest";
import { Calibration } from "./Calibration";
import { ForecastTable } from "./ForecastTable";
import { PortfolioNav } from "./PortfolioNav";
import classes from "./portfolio.module.css";
import { type ForecastSearch, told } from "./rules";

interface Props {
  query: PreloadedQuery<ForecastPageQuery>;
  search: ForecastSearch;
  onSearch: (next: ForecastSearch) => void;
}

/** Which dates will hold, as far as the lab's own past can tell. */
export default function ForecastPage({ query, search, onSearch }: Props) {
  const data = usePreloadedQuery<ForecastPageQuery>(
    graphql`
      query ForecastPageQuery($search: String, $kind: [EngagementKind!]) {
        ...ForecastPage_query @arguments(search: $search, kind: $kind)
        forecastCalibration {
          ...Calibration_calibration
        }
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>Forecast</Trans>} wide>
      <PortfolioNav />
      <p className="dimmed" style={{ maxInlineSize: "46rem" }}>
        <Trans>
          The chance that each open milestone makes its date, drawn 2,000 times from how long the lab’s own comparable milestones took. It
          knows nothing of the work itself: where you know better, you do.
        </Trans>
      </p>
      <ForecastFilters value={search} onChange={onSearch} />
      <Results query={data} search={search} />
      <Calibration calibration={data.forecastCalibration} />
    </Page>
  );
}

/** Read whole, page after page: what is least sure may stand anywhere. */
function Results({ query, search }: { query: ForecastPage_query$key; search: ForecastSearch }) {
  const { data, ...paged } = usePaginationFragment<ForecastPagePaginationQuery, ForecastPage_query$key>(
    graphql`
      fragment ForecastPage_query on Query
      @refetchable(queryName: "ForecastPagePaginationQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
        search: { type: "String" }
        kind: { type: "[EngagementKind!]" }
      ) {
        engagements(
          first: $count
          after: $cursor
          search: $search
          kind: $kind
          status: [AGREED, ACTIVE, ON_HOLD, CLOSING]
          orderBy: NEXT_MILESTONE
        ) @connection(key: "ForecastPage_engagements") {
          totalCount
          edges {
            node {
              id
              reference
              title
              milestones {
                id
                title
                dueOn
              }
              forecasts {
                milestone
                basis
                legs
                chance
                earliestOn
                likelyOn
                latestOn
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.engagements;
  const rest = useRest(paged);
  const every = edges.flatMap(({ node }) =>
    node.forecasts.map((forecast) => ({
      ...forecast,
      engagement: node,
      row: node.milestones.find((one) => one.id === forecast.milestone),
    })),
  );
  const rows = told(every, search.chance);
  const { first, more } = useFirst(rows);
  const isTold = every.some((row) => row.chance != null);
  return (
    <>
      <Reading read={edges.length} total={totalCount} rest={rest} />
      <Section
        id="forecast"
        title={<Trans>Open milestones, least sure first</Trans>}
        side={<span className="dimmed">{rows.length}</span>}
        flush
        scrolls
      >
        {rows.length === 0 ? (
          <Empty>
            {isTold ? (
              <Trans>Nothing matches. Clear a filter.</Trans>
            ) : every.length === 0 ? (
              <Trans>No milestone of a running engagement is open with a date.</Trans>
            ) : (
              <Plural
                value={every[0]?.legs ?? 0}
                one="Too little history: at least 12 reached milestones with dates are needed before anything can be told; there is #."
                other="Too little history: at least 12 reached milestones with dates are needed before anything can be told; there are #."
              />
            )}
          </Empty>
        ) : (
          <ForecastTable rows={first} />
        )}
        {more}
      </Section>
    </>
  );
}

function ForecastFilters({ value, onChange }: { value: ForecastSearch; onChange: (next: ForecastSearch) => void }) {
  const { t } = useLingui();
  const set = (change: ForecastSearch) => {
    const next = { ...value, ...change };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given)));
  };
  return (
    <div className={classes.filters} role="search" aria-label={t`Filter the forecast`}>
      <SearchField value={value.q} placeholder={t`Title, reference or partner`} onChange={(q) => set({ q })} />
      <SelectField
        label={t`Kind`}
        name="kind"
        empty={t`Any`}
        defaultValue={value.kind}
        options={optionsOf(engagementKind, t)}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t`Chance of that date`}
        name="chance"
        empty={t`Any`}
        defaultValue={value.chance}
        options={[
          { value: "low", label: t`Below 40%` },
          { value: "middle", label: t`40 to 70%` },
          { value: "high", label: t`70% and more` },
        ]}
        onChange={(chance) => set({ chance })}
      />
    </div>
  );
}
