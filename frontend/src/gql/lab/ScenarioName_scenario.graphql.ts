/**
 * @generated SignedSource<<44f9b39f85b7764a48f55dbb4b992c77>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScenarioName_scenario$data = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly version: number;
  readonly " $fragmentType": "ScenarioName_scenario";
};
export type ScenarioName_scenario$key = {
  readonly " $data"?: ScenarioName_scenario$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioName_scenario">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioName_scenario",
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
      "name": "name",
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
  "type": "Scenario",
  "abstractKey": null
};

(node as any).hash = "3d533d5ed82c105fc4bce7166e2521f2";

export default node;
