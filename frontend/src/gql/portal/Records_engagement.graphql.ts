/**
 * @generated SignedSource<<8073cd5f4b043cb7124740f393e7102d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Records_engagement$data = {
  readonly records: ReadonlyArray<{
    readonly decidedAt: string;
    readonly id: string;
    readonly jsonUrl: string;
    readonly onBehalfOf: string | null | undefined;
    readonly pdfUrl: string;
    readonly signerName: string;
    readonly title: string;
    readonly verdict: string;
  }>;
  readonly " $fragmentType": "Records_engagement";
};
export type Records_engagement$key = {
  readonly " $data"?: Records_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Records_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Records_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "AcceptanceRecord",
      "kind": "LinkedField",
      "name": "records",
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "verdict",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "signerName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "onBehalfOf",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pdfUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "jsonUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "c79f12321312c19cfb162a776ad82b6a";

export default node;
