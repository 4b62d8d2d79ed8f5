/**
 * @generated SignedSource<<69ebbff82ad5c5e8fcb547770b33da4e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProgrammeStatus = "FORMER" | "MEMBER" | "NONE" | "PROSPECT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Programme_organization$data = {
  readonly canUpdate: boolean;
  readonly id: string;
  readonly programmePeriods: ReadonlyArray<{
    readonly id: string;
    readonly since: string | null | undefined;
    readonly status: ProgrammeStatus;
    readonly until: string | null | undefined;
    readonly version: number;
  }>;
  readonly programmeStatus: ProgrammeStatus;
  readonly version: number;
  readonly " $fragmentType": "Programme_organization";
};
export type Programme_organization$key = {
  readonly " $data"?: Programme_organization$data;
  readonly " $fragmentSpreads": FragmentRefs<"Programme_organization">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Programme_organization",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "programmeStatus",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canUpdate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ProgrammePeriod",
      "kind": "LinkedField",
      "name": "programmePeriods",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "since",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Organization",
  "abstractKey": null
};
})();

(node as any).hash = "313530614fd5d3b741fc1d1f16bff656";

export default node;
