/**
 * @generated SignedSource<<3a75ce4f601d0f9ca34bca4d81164594>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ExecutiveLinks_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly executiveLinks: ReadonlyArray<{
    readonly endsOn: string;
    readonly expired: boolean;
    readonly hasPassword: boolean;
    readonly id: string;
    readonly lastVisitAt: string | null | undefined;
    readonly name: string;
    readonly revokedAt: string | null | undefined;
    readonly showsStaff: boolean;
    readonly visitCount: number;
    readonly " $fragmentSpreads": FragmentRefs<"LinkVisits_link">;
  }>;
  readonly id: string;
  readonly " $fragmentType": "ExecutiveLinks_engagement";
};
export type ExecutiveLinks_engagement$key = {
  readonly " $data"?: ExecutiveLinks_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExecutiveLinks_engagement">;
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
  "name": "ExecutiveLinks_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ExecutiveLink",
      "kind": "LinkedField",
      "name": "executiveLinks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasPassword",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "showsStaff",
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
          "name": "expired",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revokedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visitCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastVisitAt",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "LinkVisits_link"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "dbae8f4a8d801b89573abb8434ac211a";

export default node;
