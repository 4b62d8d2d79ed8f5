/**
 * @generated SignedSource<<c68b3bb4153d65caa8df996e6efb7c2a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EffortDialog_engagement$data = {
  readonly effortPlan: {
    readonly budgetDays: number | null | undefined;
    readonly id: string;
    readonly maxFte: number | null | undefined;
    readonly minFte: number | null | undefined;
    readonly version: number;
  } | null | undefined;
  readonly id: string;
  readonly title: string;
  readonly " $fragmentType": "EffortDialog_engagement";
};
export type EffortDialog_engagement$key = {
  readonly " $data"?: EffortDialog_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"EffortDialog_engagement">;
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
  "name": "EffortDialog_engagement",
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
      "concreteType": "EffortPlan",
      "kind": "LinkedField",
      "name": "effortPlan",
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
          "name": "minFte",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "maxFte",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "budgetDays",
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

(node as any).hash = "36f21f14487f8961511e8d36afbdcbe6";

export default node;
