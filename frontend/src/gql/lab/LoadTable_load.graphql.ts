/**
 * @generated SignedSource<<d0c8f2331e804e3c44073916973caf2a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LoadTable_load$data = {
  readonly rows: ReadonlyArray<{
    readonly person: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"LoadTableRow_row">;
  }>;
  readonly weeks: ReadonlyArray<string>;
  readonly " $fragmentType": "LoadTable_load";
};
export type LoadTable_load$key = {
  readonly " $data"?: LoadTable_load$data;
  readonly " $fragmentSpreads": FragmentRefs<"LoadTable_load">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LoadTable_load",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "weeks",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
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
              "name": "id",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "LoadTableRow_row"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Load",
  "abstractKey": null
};

(node as any).hash = "8ca57e9e664fdcbb89d42ae0e004f786";

export default node;
