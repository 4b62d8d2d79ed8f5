/**
 * @generated SignedSource<<6cbd4b50e1bc895c28ad9128535c6bd8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WeekMilestone_milestone$data = {
  readonly allowedActions: ReadonlyArray<MilestoneAction>;
  readonly dueOn: string | null | undefined;
  readonly engagement: {
    readonly organization: {
      readonly name: string;
    };
    readonly reference: string;
    readonly title: string;
  };
  readonly gate: boolean;
  readonly id: string;
  readonly isLate: boolean;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"LogMilestone_milestone">;
  readonly " $fragmentType": "WeekMilestone_milestone";
};
export type WeekMilestone_milestone$key = {
  readonly " $data"?: WeekMilestone_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeekMilestone_milestone">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WeekMilestone_milestone",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isLate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "gate",
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
      "alias": null,
      "args": null,
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Organization",
          "kind": "LinkedField",
          "name": "organization",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LogMilestone_milestone"
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};
})();

(node as any).hash = "98600ddc7fa1d5290322b58f8c636be3";

export default node;
