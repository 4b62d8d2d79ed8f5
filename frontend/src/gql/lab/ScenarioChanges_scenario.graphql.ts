/**
 * @generated SignedSource<<41a41c2099b0ee924cf6cbbfa1e8563b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type ScenarioAct = "ADD" | "CHANGE" | "MOVE" | "REMOVE" | "%future added value";
export type ScenarioState = "DONE" | "GONE" | "OVERTAKEN" | "READY" | "%future added value";
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ScenarioChanges_scenario$data = {
  readonly changes: ReadonlyArray<{
    readonly act: ScenarioAct;
    readonly after: {
      readonly dueOn: string | null | undefined;
      readonly endsOn: string | null | undefined;
      readonly fte: number | null | undefined;
      readonly person: string | null | undefined;
      readonly startsOn: string | null | undefined;
      readonly status: AllocationStatus | null | undefined;
    } | null | undefined;
    readonly before: {
      readonly dueOn: string | null | undefined;
      readonly endsOn: string | null | undefined;
      readonly fte: number | null | undefined;
      readonly person: string | null | undefined;
      readonly startsOn: string | null | undefined;
      readonly status: AllocationStatus | null | undefined;
    } | null | undefined;
    readonly engagement: {
      readonly title: string;
    } | null | undefined;
    readonly id: string;
    readonly milestone: {
      readonly title: string;
    } | null | undefined;
    readonly now: {
      readonly dueOn: string | null | undefined;
      readonly endsOn: string | null | undefined;
      readonly fte: number | null | undefined;
      readonly person: string | null | undefined;
      readonly startsOn: string | null | undefined;
      readonly status: AllocationStatus | null | undefined;
    } | null | undefined;
    readonly person: {
      readonly name: string;
    } | null | undefined;
    readonly state: ScenarioState;
  }>;
  readonly status: ScenarioStatus;
  readonly " $fragmentType": "ScenarioChanges_scenario";
};
export type ScenarioChanges_scenario$key = {
  readonly " $data"?: ScenarioChanges_scenario$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioChanges_scenario">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  }
],
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "person",
    "storageKey": null
  },
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
    "kind": "ScalarField",
    "name": "fte",
    "storageKey": null
  },
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "dueOn",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioChanges_scenario",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ScenarioChange",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "act",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "engagement",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Milestone",
          "kind": "LinkedField",
          "name": "milestone",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScenarioValues",
          "kind": "LinkedField",
          "name": "before",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScenarioValues",
          "kind": "LinkedField",
          "name": "now",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScenarioValues",
          "kind": "LinkedField",
          "name": "after",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Scenario",
  "abstractKey": null
};
})();

(node as any).hash = "1c62044551e4134cd8e62b5c4999fe87";

export default node;
