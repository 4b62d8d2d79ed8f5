/**
 * @generated SignedSource<<2a9cce704be0f1ff52652e00abef4097>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type QuickLog_week$data = {
  readonly engagements: ReadonlyArray<{
    readonly id: string;
    readonly reference: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "QuickLog_week";
};
export type QuickLog_week$key = {
  readonly " $data"?: QuickLog_week$data;
  readonly " $fragmentSpreads": FragmentRefs<"QuickLog_week">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "QuickLog_week",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagements",
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
          "name": "reference",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "MyWeek",
  "abstractKey": null
};

(node as any).hash = "48f6adc599020a227e9793b405a0dc7d";

export default node;
