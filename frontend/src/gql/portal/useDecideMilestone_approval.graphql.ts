/**
 * @generated SignedSource<<2304fe7dcd50d72aaba6d336b7608b2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useDecideMilestone_approval$data = {
  readonly canDecide: boolean;
  readonly id: string;
  readonly milestone: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
  };
  readonly " $fragmentType": "useDecideMilestone_approval";
};
export type useDecideMilestone_approval$key = {
  readonly " $data"?: useDecideMilestone_approval$data;
  readonly " $fragmentSpreads": FragmentRefs<"useDecideMilestone_approval">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useDecideMilestone_approval",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestone",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Approval",
  "abstractKey": null
};
})();

(node as any).hash = "e9f966a3fdf145cdb8d07adcdeb50d3d";

export default node;
