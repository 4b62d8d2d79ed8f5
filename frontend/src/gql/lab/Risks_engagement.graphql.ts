/**
 * @generated SignedSource<<4f7a55f0e7464fbbfa2669ab8ba13590>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
export type RiskCategory = "DATA" | "INFRASTRUCTURE" | "LEGAL" | "OTHER" | "PEOPLE" | "RESEARCH" | "%future added value";
export type RiskLevel = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type RiskStatus = "CLOSED" | "MITIGATED" | "OCCURRED" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Risks_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly id: string;
  readonly risks: ReadonlyArray<{
    readonly category: RiskCategory;
    readonly disclosure: Disclosure;
    readonly id: string;
    readonly impact: RiskLevel;
    readonly likelihood: RiskLevel;
    readonly mitigation: string;
    readonly owner: {
      readonly name: string;
    } | null | undefined;
    readonly reviewOn: string | null | undefined;
    readonly status: RiskStatus;
    readonly title: string;
    readonly " $fragmentSpreads": FragmentRefs<"RiskDialog_risk">;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"RiskDialog_engagement">;
  readonly " $fragmentType": "Risks_engagement";
};
export type Risks_engagement$key = {
  readonly " $data"?: Risks_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Risks_engagement">;
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
  "name": "Risks_engagement",
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
      "concreteType": "Risk",
      "kind": "LinkedField",
      "name": "risks",
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
          "name": "category",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "likelihood",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "impact",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mitigation",
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
          "name": "disclosure",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reviewOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "owner",
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
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "RiskDialog_risk"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RiskDialog_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "a608c3fa95f26d8ded05276a86d8aef5";

export default node;
