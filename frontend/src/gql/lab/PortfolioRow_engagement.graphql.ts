/**
 * @generated SignedSource<<d9b6a6874271696f2dc6ddd9c882a2e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementStatus = "ACTIVE" | "AGREED" | "APPRAISAL" | "CANCELLED" | "CLOSED" | "CLOSING" | "DECLINED" | "LEAD" | "ON_HOLD" | "%future added value";
export type HealthCause = "AGREEMENT_EXPIRED" | "EFFORT_OVER" | "GATE_NO_GO" | "MILESTONE_LATE" | "NOTHING_NEXT" | "NO_LEAD" | "PAST_END" | "QUIET" | "SLIPPED" | "WAITING_ON_CLIENT" | "%future added value";
export type HealthLevel = "AT_RISK" | "ON_TRACK" | "WATCH" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PortfolioRow_engagement$data = {
  readonly currentStage: {
    readonly title: string;
  } | null | undefined;
  readonly health: {
    readonly level: HealthLevel;
    readonly reasons: ReadonlyArray<{
      readonly code: HealthCause;
      readonly message: string;
    }>;
  };
  readonly lead: {
    readonly name: string;
  } | null | undefined;
  readonly nextGate: {
    readonly dueOn: string | null | undefined;
    readonly isLate: boolean;
    readonly title: string;
  } | null | undefined;
  readonly nextMilestone: {
    readonly dueOn: string | null | undefined;
    readonly isLate: boolean;
    readonly title: string;
  } | null | undefined;
  readonly organization: {
    readonly name: string;
  };
  readonly portfolioEffort: {
    readonly actual: number;
    readonly plannedSoFar: number;
  } | null | undefined;
  readonly reference: string;
  readonly stats: {
    readonly daysWaitingOnClient: number;
    readonly deliverables: number;
    readonly deliverablesAccepted: number;
    readonly milestones: number;
    readonly milestonesLate: number;
    readonly milestonesReached: number;
    readonly slipDays: number;
    readonly transferItems: number;
    readonly transferUnaided: number;
  };
  readonly status: EngagementStatus;
  readonly title: string;
  readonly " $fragmentType": "PortfolioRow_engagement";
};
export type PortfolioRow_engagement$key = {
  readonly " $data"?: PortfolioRow_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"PortfolioRow_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "dueOn",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "isLate",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PortfolioRow_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reference",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organization",
      "kind": "LinkedField",
      "name": "organization",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "lead",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Stage",
      "kind": "LinkedField",
      "name": "currentStage",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "nextGate",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "nextMilestone",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Health",
      "kind": "LinkedField",
      "name": "health",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "HealthReason",
          "kind": "LinkedField",
          "name": "reasons",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "code",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "message",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PortfolioEffort",
      "kind": "LinkedField",
      "name": "portfolioEffort",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "plannedSoFar",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "actual",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementStats",
      "kind": "LinkedField",
      "name": "stats",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "milestones",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "milestonesReached",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "milestonesLate",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "deliverables",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "deliverablesAccepted",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "transferItems",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "transferUnaided",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "daysWaitingOnClient",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "slipDays",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "64d981b528e457fdeea0af4378ed0624";

export default node;
