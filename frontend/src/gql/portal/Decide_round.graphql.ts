/**
 * @generated SignedSource<<f70ad48e1d161eda1313c95f4df71501>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Decide_round$data = {
  readonly canDecide: boolean;
  readonly decideBefore: ReadonlyArray<string>;
  readonly deliverableVersion: {
    readonly fingerprint: string;
  };
  readonly id: string;
  readonly isAsked: boolean;
  readonly onHold: boolean;
  readonly version: number;
  readonly " $fragmentType": "Decide_round";
};
export type Decide_round$key = {
  readonly " $data"?: Decide_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"Decide_round">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Decide_round",
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
      "name": "canDecide",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decideBefore",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isAsked",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "onHold",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DeliverableVersion",
      "kind": "LinkedField",
      "name": "deliverableVersion",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fingerprint",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReviewRound",
  "abstractKey": null
};

(node as any).hash = "67737838c6bf1117709ac925e8042038";

export default node;
