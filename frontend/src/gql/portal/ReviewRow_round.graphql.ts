/**
 * @generated SignedSource<<79a55a6533d845f106d6edf201221248>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewRow_round$data = {
  readonly deliverableVersion: {
    readonly deliverable: {
      readonly engagement: {
        readonly title: string;
      };
      readonly title: string;
    };
    readonly number: number;
  };
  readonly id: string;
  readonly respondBy: string | null | undefined;
  readonly " $fragmentType": "ReviewRow_round";
};
export type ReviewRow_round$key = {
  readonly " $data"?: ReviewRow_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewRow_round">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewRow_round",
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
      "name": "respondBy",
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
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Deliverable",
          "kind": "LinkedField",
          "name": "deliverable",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Engagement",
              "kind": "LinkedField",
              "name": "engagement",
              "plural": false,
              "selections": [
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReviewRound",
  "abstractKey": null
};
})();

(node as any).hash = "0343abfb45336bc0da2ddbe88663fb79";

export default node;
