/**
 * @generated SignedSource<<192db78c489a5dda4aacb5df81f25da3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AddDeliverable_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly id: string;
  readonly " $fragmentType": "AddDeliverable_engagement";
};
export type AddDeliverable_engagement$key = {
  readonly " $data"?: AddDeliverable_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddDeliverable_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AddDeliverable_engagement",
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
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "c56a85b1d62f42eb0c658216dec7a13c";

export default node;
