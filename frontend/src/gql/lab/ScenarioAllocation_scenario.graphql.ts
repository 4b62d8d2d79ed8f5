/**
 * @generated SignedSource<<a3d327e5a728f4bd19c5b8cb77499b8d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScenarioAllocation_scenario$data = {
  readonly changes: ReadonlyArray<{
    readonly target: string | null | undefined;
    readonly version: number;
  }>;
  readonly id: string;
  readonly " $fragmentType": "ScenarioAllocation_scenario";
};
export type ScenarioAllocation_scenario$key = {
  readonly " $data"?: ScenarioAllocation_scenario$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioAllocation_scenario">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioAllocation_scenario",
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
      "concreteType": "ScenarioChange",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "target",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "version",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Scenario",
  "abstractKey": null
};

(node as any).hash = "55fe336f5d9edadc86eb90bcf726c99e";

export default node;
