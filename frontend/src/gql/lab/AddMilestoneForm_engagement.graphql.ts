/**
 * @generated SignedSource<<15f0e4e561ac9e3bd67fb5b40d1985ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AddMilestoneForm_engagement$data = {
  readonly id: string;
  readonly stages: ReadonlyArray<{
    readonly id: string;
    readonly isCurrent: boolean;
    readonly title: string;
  }>;
  readonly " $fragmentType": "AddMilestoneForm_engagement";
};
export type AddMilestoneForm_engagement$key = {
  readonly " $data"?: AddMilestoneForm_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddMilestoneForm_engagement">;
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
  "name": "AddMilestoneForm_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Stage",
      "kind": "LinkedField",
      "name": "stages",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "isCurrent",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "db191800391b33dd93fef6e8b609d905";

export default node;
