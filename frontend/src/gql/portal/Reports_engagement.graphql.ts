/**
 * @generated SignedSource<<c2abfac2b6af091d6a0b69202e5f8c89>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Reports_engagement$data = {
  readonly reports: ReadonlyArray<{
    readonly endsOn: string;
    readonly id: string;
    readonly pdfUrl: string;
    readonly startsOn: string;
  }>;
  readonly " $fragmentType": "Reports_engagement";
};
export type Reports_engagement$key = {
  readonly " $data"?: Reports_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Reports_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Reports_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProgressReport",
      "kind": "LinkedField",
      "name": "reports",
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
          "name": "startsOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endsOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pdfUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "605d5a737c765fd8116b42ca08d443ee";

export default node;
