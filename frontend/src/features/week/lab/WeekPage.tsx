import { Trans, useLingui } from "@lingui/react/macro";
import { type ComponentType, type ReactNode, Suspense } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Part } from "@/components/ErrorBoundary";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { QuickLog_week$key } from "@/gql/lab/QuickLog_week.graphql";
import type { WeekDue_week$key } from "@/gql/lab/WeekDue_week.graphql";
import type { WeekPageQuery } from "@/gql/lab/WeekPageQuery.graphql";
import { boot } from "@/lib/boot";
import { longDay } from "@/lib/dates";
import { lazyPart } from "@/lib/lazyPage";
import { WeekDecision } from "./WeekDecision";
import { WeekItem } from "./WeekItem";
import { WeekLoad } from "./WeekLoad";
import { type Desk, WeekMilestone } from "./WeekMilestone";
import { WeekSignature } from "./WeekSignature";

const WeekChanges = lazyPart(() => import("./WeekChanges"));

interface Props {
  query: PreloadedQuery<WeekPageQuery>;
  /** Pieces of other features, each loaded when it is shown. */
  QuickLog: ComponentType<{ week: QuickLog_week$key }>;
  Due: ComponentType<{ week: WeekDue_week$key }>;
  Desk: Desk;
  children?: ReactNode;
}

/** What one scientist looks at in the morning, most pressing first. */
export function WeekPage({ QuickLog, Due, Desk, ...props }: Props) {
  const { i18n } = useLingui();
  const { viewer } = usePreloadedQuery<WeekPageQuery>(
    graphql`
      query WeekPageQuery {
        viewer {
          id
          myWeek {
            weekStart
            ...QuickLog_week
            ...WeekDue_week
            ...WeekLoad_week
            milestones {
              id
              ...WeekMilestone_milestone
            }
            signatures {
              id
              ...WeekSignature_milestone
            }
            transferItems {
              id
              ...WeekItem_item
            }
            decisions {
              id
              ...WeekDecision_decision
            }
          }
        }
      }
    `,
    props.query,
  );
  const week = viewer.myWeek;
  const weekOf = longDay(i18n, week.weekStart);
  return (
    <Page
      title={<Trans>My week</Trans>}
      over={
        <Trans>
          {boot.name} · week of {weekOf}
        </Trans>
      }
    >
      <Suspense fallback={<div style={{ blockSize: "9rem" }} />}>
        <QuickLog week={week} />
      </Suspense>
      {props.children}
      <div className="columns">
        <div className="stack">
          {week.signatures.length > 0 && (
            <Section id="signatures" title={<Trans>Waits for my approval</Trans>} flush>
              <ul className={table.list}>
                {week.signatures.map((row) => (
                  <WeekSignature key={row.id} milestone={row} Desk={Desk} />
                ))}
              </ul>
            </Section>
          )}
          <Section id="milestones" title={<Trans>Milestones</Trans>} flush>
            {week.milestones.length === 0 && (
              <Empty>
                <Trans>Nothing is due in the next four weeks.</Trans>
              </Empty>
            )}
            <ul className={table.list}>
              {week.milestones.map((row) => (
                <WeekMilestone key={row.id} milestone={row} Desk={Desk} />
              ))}
            </ul>
          </Section>
          <Suspense>
            <Due week={week} />
            <Part>{(again) => <WeekChanges again={again} />}</Part>
          </Suspense>
        </div>
        <div className="stack">
          <WeekLoad week={week} />
          <Section id="decisions" title={<Trans>Decided by clients lately</Trans>} flush>
            {week.decisions.length === 0 && (
              <Empty>
                <Trans>No decision in the last two weeks.</Trans>
              </Empty>
            )}
            <ul className={table.list}>
              {week.decisions.map((row) => (
                <WeekDecision key={row.id} decision={row} />
              ))}
            </ul>
          </Section>
          <Section id="transfer" title={<Trans>Know-how to witness</Trans>} flush>
            {week.transferItems.length === 0 && (
              <Empty>
                <Trans>No transfer item waits for you.</Trans>
              </Empty>
            )}
            <ul className={table.list}>
              {week.transferItems.map((row) => (
                <WeekItem key={row.id} item={row} />
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </Page>
  );
}
