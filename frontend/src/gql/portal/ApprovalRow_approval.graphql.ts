/**
 * @generated SignedSource<<c4b486f03394deb207708483bb4580cd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type Signer = "CLIENT_SPONSOR" | "CLIENT_TECHNICAL_LEAD" | "COMMITTEE_CLIENT" | "COMMITTEE_LAB" | "DATA_OWNER" | "LAB_DIRECTOR" | "LEAD_SCIENTIST" | "PRIVACY_OFFICER" | "PROFESSOR" | "RESEARCH_OFFICE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ApprovalRow_approval$data = {
  readonly milestone: {
    readonly baselineOn: string | null | undefined;
    readonly dueOn: string | null | undefined;
    readonly engagement: {
      readonly title: string;
    };
    readonly gate: boolean;
    readonly gateDecision: GateDecision | null | undefined;
    readonly outcome: MilestoneOutcome | null | undefined;
    readonly outcomeNote: string;
    readonly reachedOn: string | null | undefined;
    readonly title: string;
  };
  readonly signer: Signer;
  readonly " $fragmentSpreads": FragmentRefs<"useDecideMilestone_approval">;
  readonly " $fragmentType": "ApprovalRow_approval";
};
export type ApprovalRow_approval$key = {
  readonly " $data"?: ApprovalRow_approval$data;
  readonly " $fragmentSpreads": FragmentRefs<"ApprovalRow_approval">;
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
  "name": "ApprovalRow_approval",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "signer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestone",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "engagement",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useDecideMilestone_approval"
    }
  ],
  "type": "Approval",
  "abstractKey": null
};
})();

(node as any).hash = "c7305288d5b585b71fa01b9e3ba560dc";

export default node;
