/**
 * @generated SignedSource<<a0758045dbe65c4ef57cc5f7dce61c97>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NeedDialog_need$data = {
  readonly earliestOn: string;
  readonly engagement: {
    readonly title: string;
  };
  readonly id: string;
  readonly latestOn: string;
  readonly maxFte: number;
  readonly minFte: number;
  readonly nominalFte: number;
  readonly note: string;
  readonly skill: {
    readonly id: string;
  } | null | undefined;
  readonly version: number;
  readonly weeks: number;
  readonly " $fragmentType": "NeedDialog_need";
};
export type NeedDialog_need$key = {
  readonly " $data"?: NeedDialog_need$data;
  readonly " $fragmentSpreads": FragmentRefs<"NeedDialog_need">;
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
  "name": "NeedDialog_need",
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
      "name": "weeks",
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
      "name": "nominalFte",
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
      "name": "earliestOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "latestOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "note",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "NeededSkill",
      "kind": "LinkedField",
      "name": "skill",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
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
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "StaffingNeed",
  "abstractKey": null
};
})();

(node as any).hash = "fb70ef3f5e5839bc46c3af0c2bd7b832";

export default node;
