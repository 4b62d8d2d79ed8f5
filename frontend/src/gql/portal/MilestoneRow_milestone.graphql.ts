/**
 * @generated SignedSource<<a10493bd4006f8a5f569e399f9926fe9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MilestoneRow_milestone$data = {
  readonly approvals: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"MilestoneSeat_approval">;
  }>;
  readonly baselineOn: string | null | undefined;
  readonly dueOn: string | null | undefined;
  readonly gate: boolean;
  readonly gateDecision: GateDecision | null | undefined;
  readonly id: string;
  readonly outcome: MilestoneOutcome | null | undefined;
  readonly outcomeNote: string;
  readonly reachedOn: string | null | undefined;
  readonly status: MilestoneStatus;
  readonly title: string;
  readonly " $fragmentType": "MilestoneRow_milestone";
};
export type MilestoneRow_milestone$key = {
  readonly " $data"?: MilestoneRow_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MilestoneRow_milestone">;
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
  "name": "MilestoneRow_milestone",
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
      "name": "baselineOn",
      "storageKey": null
    },
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
      "name": "reachedOn",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "outcome",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "outcomeNote",
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
      "name": "gateDecision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Approval",
      "kind": "LinkedField",
      "name": "approvals",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MilestoneSeat_approval"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};
})();

(node as any).hash = "ed08b6d7dd1039263eddbddd7a54fa67";

export default node;
