/**
 * @generated SignedSource<<be66a3ab12b80622d776407f5ae269fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditObjective_objective$data = {
  readonly id: string;
  readonly met: boolean | null | undefined;
  readonly metric: string;
  readonly result: string;
  readonly statement: string;
  readonly target: string;
  readonly version: number;
  readonly " $fragmentType": "EditObjective_objective";
};
export type EditObjective_objective$key = {
  readonly " $data"?: EditObjective_objective$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditObjective_objective">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditObjective_objective",
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
      "name": "statement",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "metric",
      "storageKey": null
    },
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
      "name": "result",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "met",
      "storageKey": null
    }
  ],
  "type": "Objective",
  "abstractKey": null
};

(node as any).hash = "930181bf86419541d55607d6535a726a";

export default node;
