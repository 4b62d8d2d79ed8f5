/**
 * @generated SignedSource<<5df86d1ac2fd4624a157985d7ac156c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Clock = "CLIENT" | "EXTERNAL" | "LAB" | "SHARED" | "%future added value";
export type SlipReason = "ACCESS" | "AGREEMENT" | "APPROVAL" | "COMPUTE" | "DATA" | "OTHER" | "PEOPLE" | "PLANNING" | "RESEARCH" | "SCOPE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ScenarioMove_scenario$data = {
  readonly changes: ReadonlyArray<{
    readonly after: {
      readonly clock: Clock | null | undefined;
      readonly dueOn: string | null | undefined;
      readonly note: string | null | undefined;
      readonly reason: SlipReason | null | undefined;
    } | null | undefined;
    readonly milestone: {
      readonly id: string;
    } | null | undefined;
    readonly version: number;
  }>;
  readonly id: string;
  readonly " $fragmentType": "ScenarioMove_scenario";
};
export type ScenarioMove_scenario$key = {
  readonly " $data"?: ScenarioMove_scenario$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioMove_scenario">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioMove_scenario",
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
          "name": "version",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Milestone",
          "kind": "LinkedField",
          "name": "milestone",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
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

(node as any).hash = "0d0eec9877dac714d1fe56d7f5d38f12";

export default node;
