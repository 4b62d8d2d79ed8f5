/**
 * @generated SignedSource<<8f2a4c640008fb0391f00eeec6d7eceb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Effort_engagement$data = {
  readonly effort: {
    readonly actualDays: number;
    readonly people: ReadonlyArray<{
      readonly actualDays: number;
      readonly name: string;
      readonly plannedDays: number;
    }>;
    readonly plannedDays: number;
    readonly plannedDaysSoFar: number;
  } | null | undefined;
  readonly " $fragmentType": "Effort_engagement";
};
export type Effort_engagement$key = {
  readonly " $data"?: Effort_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Effort_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "plannedDays",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "actualDays",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Effort_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Effort",
      "kind": "LinkedField",
      "name": "effort",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "plannedDaysSoFar",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "PersonEffort",
          "kind": "LinkedField",
          "name": "people",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            (v0/*:: as any*/),
            (v1/*:: as any*/)
          ],
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

(node as any).hash = "c9c1692e36bebba0ef27319d56255ab9";

export default node;
