/**
 * @generated SignedSource<<b0d6d0717d629cd5e3d179f6a9799724>>
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
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "ec1fc13e5e679cb2e709be385032ac28";

export default node;
