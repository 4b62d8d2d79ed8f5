/**
 * @generated SignedSource<<a3892b99cc1942db9e088c3fef2e6574>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AddMilestone_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly " $fragmentSpreads": FragmentRefs<"AddMilestoneForm_engagement">;
  readonly " $fragmentType": "AddMilestone_engagement";
};
export type AddMilestone_engagement$key = {
  readonly " $data"?: AddMilestone_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddMilestone_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AddMilestone_engagement",
  "selections": [
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
      "name": "AddMilestoneForm_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "3e171ff0ced798eec600f31c3fae63f4";

export default node;
