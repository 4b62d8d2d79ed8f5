/**
 * @generated SignedSource<<9b6e1e0b5853b9fa87412ec20f246b5b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type Clock = "CLIENT" | "EXTERNAL" | "LAB" | "SHARED" | "%future added value";
export type ScenarioAct = "ADD" | "CHANGE" | "MOVE" | "REMOVE" | "%future added value";
export type ScenarioState = "DONE" | "GONE" | "OVERTAKEN" | "READY" | "%future added value";
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type SlipReason = "ACCESS" | "AGREEMENT" | "APPROVAL" | "COMPUTE" | "DATA" | "OTHER" | "PEOPLE" | "PLANNING" | "RESEARCH" | "SCOPE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ScenarioChanges_scenario$data = {
  readonly changes: ReadonlyArray<{
    readonly act: ScenarioAct;
    readonly after: {
      readonly clock: Clock | null | undefined;
      readonly dueOn: string | null | undefined;
      readonly endsOn: string | null | undefined;
      readonly fte: number | null | undefined;
      readonly note: string | null | undefined;
      readonly person: string | null | undefined;
      readonly reason: SlipReason | null | undefined;
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
    readonly nowVersion: number | null | undefined;
    readonly person: {
      readonly name: string;
    } | null | undefined;
    readonly state: ScenarioState;
    readonly version: number;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "person",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fte",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v7 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/),
  (v0/*:: as any*/),
  (v6/*:: as any*/)
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
          "name": "version",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "nowVersion",
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
          "selections": (v7/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScenarioValues",
          "kind": "LinkedField",
          "name": "now",
          "plural": false,
          "selections": (v7/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ScenarioValues",
          "kind": "LinkedField",
          "name": "after",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v0/*:: as any*/),
            (v6/*:: as any*/),
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
              "name": "clock",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "note",
              "storageKey": null
            }
          ],
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

(node as any).hash = "d393db5cab993d76dd52a7af6dc32a8a";

export default node;
