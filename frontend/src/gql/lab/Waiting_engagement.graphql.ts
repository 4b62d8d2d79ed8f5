/**
 * @generated SignedSource<<f46fc16daee6eef9f6475bdd33a732a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
export type WaitingFor = "ACCESS" | "AGREEMENT" | "APPROVAL" | "DATA" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Waiting_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly id: string;
  readonly waitingPeriods: ReadonlyArray<{
    readonly canClose: boolean;
    readonly days: number;
    readonly disclosure: Disclosure;
    readonly id: string;
    readonly since: string;
    readonly until: string | null | undefined;
    readonly version: number;
    readonly waitingFor: WaitingFor;
    readonly what: string;
  }>;
  readonly " $fragmentType": "Waiting_engagement";
};
export type Waiting_engagement$key = {
  readonly " $data"?: Waiting_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Waiting_engagement">;
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
  "name": "Waiting_engagement",
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
      "concreteType": "WaitingPeriod",
      "kind": "LinkedField",
      "name": "waitingPeriods",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "waitingFor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "what",
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "days",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "disclosure",
          "storageKey": null
        },
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
          "name": "canClose",
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

(node as any).hash = "595861a915f3f8881f0bba714940afe2";

export default node;
