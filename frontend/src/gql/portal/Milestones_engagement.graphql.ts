/**
 * @generated SignedSource<<70f6e6f75855451a298fe6221c0bdef0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Milestones_engagement$data = {
  readonly milestones: ReadonlyArray<{
    readonly id: string;
    readonly status: MilestoneStatus;
    readonly " $fragmentSpreads": FragmentRefs<"MilestoneRow_milestone">;
  }>;
  readonly " $fragmentType": "Milestones_engagement";
};
export type Milestones_engagement$key = {
  readonly " $data"?: Milestones_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Milestones_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Milestones_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
      "plural": true,
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
          "name": "status",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MilestoneRow_milestone"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "0b509a1010be62ab4dfa2ea559baa9ba";

export default node;
