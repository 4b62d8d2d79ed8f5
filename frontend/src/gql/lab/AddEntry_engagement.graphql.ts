/**
 * @generated SignedSource<<151d81f79148fe881438a1ce75d690fc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AddEntry_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"EntryFields_engagement">;
  readonly " $fragmentType": "AddEntry_engagement";
};
export type AddEntry_engagement$key = {
  readonly " $data"?: AddEntry_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddEntry_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AddEntry_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EntryFields_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "26375591978b596e891de9594fd90fe1";

export default node;
