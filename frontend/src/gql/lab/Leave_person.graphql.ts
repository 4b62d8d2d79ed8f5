/**
 * @generated SignedSource<<39a77be303259943e3250ff7b21c050c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DayPart = "AFTERNOON" | "FULL" | "MORNING" | "%future added value";
export type LeaveKind = "CONFERENCE" | "OTHER" | "PARENTAL" | "SICK" | "VACATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Leave_person$data = {
  readonly canEditLeave: boolean;
  readonly id: string;
  readonly leaves: ReadonlyArray<{
    readonly endsOn: string;
    readonly id: string;
    readonly kind: LeaveKind | null | undefined;
    readonly note: string | null | undefined;
    readonly part: DayPart;
    readonly startsOn: string;
    readonly " $fragmentSpreads": FragmentRefs<"LeaveForm_leave">;
  }>;
  readonly " $fragmentType": "Leave_person";
};
export type Leave_person$key = {
  readonly " $data"?: Leave_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"Leave_person">;
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
  "name": "Leave_person",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canEditLeave",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Leave",
      "kind": "LinkedField",
      "name": "leaves",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "part",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "LeaveForm_leave"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "c9ca581103e32b5422acf4a13ad4d27c";

export default node;
