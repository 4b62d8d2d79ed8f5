/**
 * @generated SignedSource<<cb6aa0c03a543cc59baba02942cc63c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HeldRow_round$data = {
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
  readonly onHold: boolean;
  readonly " $fragmentType": "HeldRow_round";
};
export type HeldRow_round$key = {
  readonly " $data"?: HeldRow_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"HeldRow_round">;
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
  "name": "HeldRow_round",
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

(node as any).hash = "43edae11c4e20dcda501ec76c7883e26";

export default node;
