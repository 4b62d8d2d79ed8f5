/**
 * @generated SignedSource<<52a07431bb5292743196d7ce90bf92c4>>
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
  readonly id: string;
  readonly stages: ReadonlyArray<{
    readonly id: string;
    readonly isCurrent: boolean;
    readonly title: string;
  }>;
  readonly " $fragmentType": "AddMilestone_engagement";
};
export type AddMilestone_engagement$key = {
  readonly " $data"?: AddMilestone_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddMilestone_engagement">;
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
  "name": "AddMilestone_engagement",
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
      "concreteType": "Stage",
      "kind": "LinkedField",
      "name": "stages",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "9308a5432524fd8b8882c70066deeef2";

export default node;
