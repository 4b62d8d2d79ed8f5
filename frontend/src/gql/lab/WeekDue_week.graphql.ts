/**
 * @generated SignedSource<<a81e3fc59e93e98aa27285dc760bc8fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "PLANNED" | "SUBMITTED" | "%future added value";
export type Verdict = "ACCEPTED" | "CHANGES_REQUESTED" | "NEEDS_INFORMATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WeekDue_week$data = {
  readonly deliverables: ReadonlyArray<{
    readonly dueOn: string | null | undefined;
    readonly engagement: {
      readonly reference: string;
      readonly title: string;
    };
    readonly id: string;
    readonly isLate: boolean;
    readonly status: DeliverableStatus;
    readonly title: string;
  }>;
  readonly questions: ReadonlyArray<{
    readonly decidedAt: string;
    readonly deliverableVersion: {
      readonly deliverable: {
        readonly engagement: {
          readonly reference: string;
          readonly title: string;
        };
        readonly id: string;
        readonly title: string;
      };
      readonly id: string;
    };
    readonly id: string;
    readonly reason: string;
    readonly reviewerName: string;
    readonly verdict: Verdict;
    readonly versionNumber: number;
  }>;
  readonly reviewsOnHold: ReadonlyArray<{
    readonly deliverableVersion: {
      readonly deliverable: {
        readonly engagement: {
          readonly reference: string;
          readonly title: string;
        };
        readonly title: string;
      };
      readonly id: string;
      readonly number: number;
    };
    readonly id: string;
  }>;
  readonly " $fragmentType": "WeekDue_week";
};
export type WeekDue_week$key = {
  readonly " $data"?: WeekDue_week$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeekDue_week">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Engagement",
  "kind": "LinkedField",
  "name": "engagement",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reference",
      "storageKey": null
    },
    (v1/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WeekDue_week",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Decision",
      "kind": "LinkedField",
      "name": "questions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "verdict",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reviewerName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "versionNumber",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DeliverableVersion",
          "kind": "LinkedField",
          "name": "deliverableVersion",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Deliverable",
              "kind": "LinkedField",
              "name": "deliverable",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                (v2/*:: as any*/)
              ],
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
      "concreteType": "ReviewRound",
      "kind": "LinkedField",
      "name": "reviewsOnHold",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "DeliverableVersion",
          "kind": "LinkedField",
          "name": "deliverableVersion",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "number",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Deliverable",
              "kind": "LinkedField",
              "name": "deliverable",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                (v2/*:: as any*/)
              ],
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
      "concreteType": "Deliverable",
      "kind": "LinkedField",
      "name": "deliverables",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "MyWeek",
  "abstractKey": null
};
})();

(node as any).hash = "b0ea7269b6c15dd1417bc2e9bd6c20f4";

export default node;
