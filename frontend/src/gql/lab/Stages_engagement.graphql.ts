/**
 * @generated SignedSource<<f04c6ccc8be26728388f53b47598f52b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Stages_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly stages: ReadonlyArray<{
    readonly canTakeBack: boolean;
    readonly entries: ReadonlyArray<{
      readonly enteredOn: string;
      readonly leftOn: string | null | undefined;
    }>;
    readonly id: string;
    readonly isCurrent: boolean;
    readonly title: string;
  }>;
  readonly " $fragmentType": "Stages_engagement";
};
export type Stages_engagement$key = {
  readonly " $data"?: Stages_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Stages_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Stages_engagement",
  "selections": [
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
      "concreteType": "Stage",
      "kind": "LinkedField",
      "name": "stages",
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isCurrent",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "canTakeBack",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StageEntry",
          "kind": "LinkedField",
          "name": "entries",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "enteredOn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "leftOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "70ee6ab16cdec0ea07e0e9ddb1788e05";

export default node;
