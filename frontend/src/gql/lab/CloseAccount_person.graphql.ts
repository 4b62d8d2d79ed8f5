/**
 * @generated SignedSource<<112c8f95cb8878c1df640d1b59475650>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CloseAccount_person$data = {
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "CloseAccount_person";
};
export type CloseAccount_person$key = {
  readonly " $data"?: CloseAccount_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"CloseAccount_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CloseAccount_person",
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
      "name": "name",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "5a064bf37479bb81b83cd5f86d14b0b1";

export default node;
