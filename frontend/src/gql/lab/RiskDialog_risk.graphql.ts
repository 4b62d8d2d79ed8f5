/**
 * @generated SignedSource<<1698518e70454bd7cf89f5ec8266d123>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RiskCategory = "DATA" | "INFRASTRUCTURE" | "LEGAL" | "OTHER" | "PEOPLE" | "RESEARCH" | "%future added value";
export type RiskLevel = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type RiskStatus = "CLOSED" | "MITIGATED" | "OCCURRED" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RiskDialog_risk$data = {
  readonly category: RiskCategory;
  readonly id: string;
  readonly impact: RiskLevel;
  readonly likelihood: RiskLevel;
  readonly mitigation: string;
  readonly owner: {
    readonly id: string;
  } | null | undefined;
  readonly reviewOn: string | null | undefined;
  readonly status: RiskStatus;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "RiskDialog_risk";
};
export type RiskDialog_risk$key = {
  readonly " $data"?: RiskDialog_risk$data;
  readonly " $fragmentSpreads": FragmentRefs<"RiskDialog_risk">;
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
  "name": "RiskDialog_risk",
  "selections": [
    (v0/*:: as any*/),
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
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Risk",
  "abstractKey": null
};
})();

(node as any).hash = "e2d9fc6ca067d5382e1b3853bfc5b0f2";

export default node;
