import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { SelectField, TextField } from "@/components/Form";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { SlipsPageQuery } from "@/gql/lab/SlipsPageQuery.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { engagementKind } from "@/lib/domainTerms";
import { clock, slipReason } from "@/lib/planTerms";
import { optionsOf, term } from "@/lib/terms";
import { PortfolioNav } from "./PortfolioNav";
import classes from "./portfolio.module.css";
import { asText, exportedSlips, type SlipSearch } from "./rules";
import { SavedViews } from "./SavedViews";
import { ledgerGroup } from "./words";

interface Props {
  query: PreloadedQuery<SlipsPageQuery>;
  search: SlipSearch;
  onSearch: (next: SlipSearch) => void;
}

/** Every move of a date: why, on whose clock, and what they come to. */
export default function SlipsPage({ query, search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<SlipsPageQuery>(
    graphql`
      query SlipsPageQuery(
        $group: LedgerGroup!
        $reason: SlipReason
        $clock: Clock
        $kind: EngagementKind
        $organization: ID
        $from: Date
        $until: Date
      ) {
        organizationNames {
          organization
          name
        }
        slipLedger(group: $group, reason: $reason, clock: $clock, kind: $kind, organization: $organization, from: $from, until: $until) {
          moves
          days
          sums {
            key
            label
            moves
            days
            milestones
          }
          slips {
            id
            fromOn
            toOn
            days
            reason
            clock
            note
            createdAt
            createdByName
            milestone {
              title
              engagement {
                reference
                title
              }
            }
          }
        }
        ...SavedViews_query @arguments(page: SLIPS)
      }
    `,
    query,
  );
  const { moves, days, sums, slips } = data.slipLedger;
  const most = Math.max(1, ...sums.map((row) => Math.abs(row.days)));
  const words = exportedSlips(search);
  const partners = data.organizationNames.map((row) => ({ value: row.organization, label: row.name }));
  return (
    <Page
      title={<Trans>Slips</Trans>}
      wide
      actions={
        <>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={`/api/slips.xlsx?${words}`} download>
            <Trans>Export .xlsx</Trans>
          </a>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={`/api/slips.csv?${words}`} download>
            <Trans>Export CSV</Trans>
          </a>
        </>
      }
    >
      <PortfolioNav />
      <SavedViews query={data} page="SLIPS" now={asText(search)} />
      <SlipFilters value={search} partners={partners} onChange={onSearch} />
      <Section
        id="sums"
        title={<Plural value={moves} one="# date moved" other="# dates moved" />}
        side={
          <span className="dimmed small">
            <Plural value={days} one="# day in all" other="# days in all" />
          </span>
        }
      >
        {sums.length === 0 ? (
          <Empty>
            <Trans>No date was moved in this selection.</Trans>
          </Empty>
        ) : (
          <dl className={classes.sums}>
            {sums.map((row) => (
              <SumLine key={row.key} label={row.label} days={row.days} moves={row.moves} share={Math.abs(row.days) / most} />
            ))}
          </dl>
        )}
      </Section>
      {slips.length > 0 && (
        <Section
          id="moves"
          title={<Trans>Each move</Trans>}
          side={
            slips.length < moves && (
              <span className="dimmed small">
                <Trans>
                  The newest {i18n.number(slips.length)} of {i18n.number(moves)}: export them to see the others.
                </Trans>
              </span>
            )
          }
          flush
          scrolls
        >
          <table className={table.table} aria-label={t`Each move`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Milestone</Trans>
                </th>
                <th scope="col">
                  <Trans>From, to</Trans>
                </th>
                <th scope="col">
                  <Trans>Days</Trans>
                </th>
                <th scope="col">
                  <Trans>Reason</Trans>
                </th>
                <th scope="col">
                  <Trans>Whose clock</Trans>
                </th>
                <th scope="col">
                  <Trans>Moved</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {slips.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link className="strong" to="/engagements/$reference/plan" params={{ reference: row.milestone.engagement.reference }}>
                      {row.milestone.title}
                    </Link>
                    <div className="small dimmed">
                      {row.milestone.engagement.reference} · {row.milestone.engagement.title}
                    </div>
                  </td>
                  <td>
                    {row.fromOn ? shortDay(i18n, row.fromOn) : "—"} → {shortDay(i18n, row.toOn)}
                  </td>
                  <td className="number">{row.days > 0 ? `+${row.days}` : row.days}</td>
                  <td>
                    {term(slipReason, row.reason, t)}
                    {row.note && <div className="small dimmed">{row.note}</div>}
                  </td>
                  <td>{term(clock, row.clock, t)}</td>
                  <td>
                    {shortDay(i18n, dayOf(row.createdAt))}
                    <div className="small dimmed">{row.createdByName}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </Page>
  );
}

function SumLine({ label, days, moves, share }: { label: string; days: number; moves: number; share: number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd aria-hidden>
        <div className={classes.bar} style={{ inlineSize: `${share * 100}%` }} />
      </dd>
      <dd className="number">
        <Plural value={days} one="# day" other="# days" />{" "}
        <span className="small dimmed">
          <Plural value={moves} one="# move" other="# moves" />
        </span>
      </dd>
    </>
  );
}

interface FilterProps {
  value: SlipSearch;
  partners: { value: string; label: string }[];
  onChange: (next: SlipSearch) => void;
}

function SlipFilters({ value, partners, onChange }: FilterProps) {
  const { t } = useLingui();
  const set = (change: SlipSearch) => {
    const next = { ...value, ...change };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given)));
  };
  const day = (name: "from" | "until") => (event: { target: EventTarget }) => {
    const given = (event.target as HTMLInputElement).value;
    if (!given || /^[12]\d{3}-\d\d-\d\d$/.test(given)) set({ [name]: given });
  };
  return (
    <div className={classes.filters} role="search" aria-label={t`Filter the slips`}>
      <SelectField
        label={t`Sum by`}
        name="group"
        defaultValue={value.group ?? "REASON"}
        options={optionsOf(ledgerGroup, t)}
        onChange={(group) => set({ group: group === "REASON" ? "" : group })}
      />
      <SelectField
        label={t`Reason`}
        name="reason"
        empty={t`Any`}
        defaultValue={value.reason}
        options={optionsOf(slipReason, t)}
        onChange={(reason) => set({ reason })}
      />
      <SelectField
        label={t`Whose clock`}
        name="clock"
        empty={t`Any`}
        defaultValue={value.clock}
        options={optionsOf(clock, t)}
        onChange={(next) => set({ clock: next })}
      />
      <SelectField
        label={t`Kind of engagement`}
        name="kind"
        empty={t`Any`}
        defaultValue={value.kind}
        options={optionsOf(engagementKind, t)}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t`Partner`}
        name="organization"
        empty={t`Any`}
        defaultValue={value.organization}
        options={partners}
        onChange={(organization) => set({ organization })}
      />
      <div onChange={day("from")}>
        <TextField label={t`Moved from`} name="from" type="date" defaultValue={value.from} />
      </div>
      <div onChange={day("until")}>
        <TextField label={t`Moved until`} name="until" type="date" defaultValue={value.until} />
      </div>
    </div>
  );
}
