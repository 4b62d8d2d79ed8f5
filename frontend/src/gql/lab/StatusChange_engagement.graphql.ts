/**
 * @generated SignedSource<<db214b407b02bccfbeaf1581de670ceb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementStatus = "ACTIVE" | "AGREED" | "APPRAISAL" | "CANCELLED" | "CLOSED" | "CLOSING" | "DECLINED" | "LEAD" | "ON_HOLD" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type StatusChange_engagement$data = {
  readonly allowedStatuses: ReadonlyArray<EngagementStatus>;
  readonly id: string;
  readonly missingToAgree: ReadonlyArray<string>;
  readonly version: number;
  readonly " $fragmentType": "StatusChange_engagement";
};
export type StatusChange_engagement$key = {
  readonly " $data"?: StatusChange_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"StatusChange_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StatusChange_engagement",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedStatuses",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missingToAgree",
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "6f07455824fe12c7fa3d0362f9afda28";

export default node;
