/**
 * @generated SignedSource<<f59517dc1167dc7c6fb53efaad32bb25>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LinkVisits_link$data = {
  readonly name: string;
  readonly visits: ReadonlyArray<{
    readonly address: string;
    readonly admitted: boolean;
    readonly at: string;
  }>;
  readonly " $fragmentType": "LinkVisits_link";
};
export type LinkVisits_link$key = {
  readonly " $data"?: LinkVisits_link$data;
  readonly " $fragmentSpreads": FragmentRefs<"LinkVisits_link">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LinkVisits_link",
  "selections": [
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
      "concreteType": "LinkVisit",
      "kind": "LinkedField",
      "name": "visits",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "address",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "admitted",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ExecutiveLink",
  "abstractKey": null
};

(node as any).hash = "4e8f07d29f3be4dfdc77d1f2472f02c7";

export default node;
