/**
 * @generated SignedSource<<5f2c80a4bf5e2c1980ba1f5929705cb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HealthLevel = "AT_RISK" | "ON_TRACK" | "WATCH" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PortfolioTimeline_engagement$data = ReadonlyArray<{
  readonly endsOn: string | null | undefined;
  readonly health: {
    readonly level: HealthLevel;
  };
  readonly id: string;
  readonly milestones: ReadonlyArray<{
    readonly dueOn: string | null | undefined;
    readonly gate: boolean;
    readonly id: string;
    readonly isLate: boolean;
    readonly reachedOn: string | null | undefined;
    readonly title: string;
  }>;
  readonly reference: string;
  readonly startsOn: string | null | undefined;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineFacts_engagement">;
  readonly " $fragmentType": "PortfolioTimeline_engagement";
}>;
export type PortfolioTimeline_engagement$key = ReadonlyArray<{
  readonly " $data"?: PortfolioTimeline_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"PortfolioTimeline_engagement">;
}>;

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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "PortfolioTimeline_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reference",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsOn",
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
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
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
          "name": "reachedOn",
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
          "name": "gate",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TimelineFacts_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "630ca9f470d67f0eb6102efdbc480b8f";

export default node;
