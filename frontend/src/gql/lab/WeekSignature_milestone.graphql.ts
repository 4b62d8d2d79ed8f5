/**
 * @generated SignedSource<<30043a023052b4255895835cf3200337>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WeekSignature_milestone$data = {
  readonly engagement: {
    readonly reference: string;
    readonly title: string;
  };
  readonly id: string;
  readonly title: string;
  readonly " $fragmentType": "WeekSignature_milestone";
};
export type WeekSignature_milestone$key = {
  readonly " $data"?: WeekSignature_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeekSignature_milestone">;
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
  "name": "WeekSignature_milestone",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};
})();

(node as any).hash = "650f8a3d590e81b1b8645648071224b2";

export default node;
