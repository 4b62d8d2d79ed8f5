/**
 * @generated SignedSource<<4ecc7be518807ec3dbd25ff472f21c63>>
 * @relayHash a3b14caeafb9a420ece3cbbb6646fc95
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 177420614f5478520e2d70efe01bf4dbf3e68104bdd38bddde1d1cbca58cd260

import { ConcreteRequest } from 'relay-runtime';
export type RiskCategory = "DATA" | "INFRASTRUCTURE" | "LEGAL" | "OTHER" | "PEOPLE" | "RESEARCH" | "%future added value";
export type RiskLevel = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type RiskStatus = "CLOSED" | "MITIGATED" | "OCCURRED" | "OPEN" | "%future added value";
export type UpdateRiskInput = {
  category?: RiskCategory | null | undefined;
  clientMutationId?: string | null | undefined;
  id: string;
  impact?: RiskLevel | null | undefined;
  likelihood?: RiskLevel | null | undefined;
  mitigation?: string | null | undefined;
  owner?: string | null | undefined;
  reviewOn?: string | null | undefined;
  status?: RiskStatus | null | undefined;
  title?: string | null | undefined;
  version: number;
};
export type RiskDialogUpdateMutation$variables = {
  input: UpdateRiskInput;
};
export type RiskDialogUpdateMutation$data = {
  readonly updateRisk: {
    readonly risk: {
      readonly category: RiskCategory;
      readonly id: string;
      readonly impact: RiskLevel;
      readonly likelihood: RiskLevel;
      readonly mitigation: string;
      readonly owner: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly reviewOn: string | null | undefined;
      readonly status: RiskStatus;
      readonly title: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type RiskDialogUpdateMutation = {
  response: RiskDialogUpdateMutation$data;
  variables: RiskDialogUpdateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UpdateRiskPayload",
    "kind": "LinkedField",
    "name": "updateRisk",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Risk",
        "kind": "LinkedField",
        "name": "risk",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "kind": "ScalarField",
            "name": "version",
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
              (v1/*:: as any*/),
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
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RiskDialogUpdateMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RiskDialogUpdateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "177420614f5478520e2d70efe01bf4dbf3e68104bdd38bddde1d1cbca58cd260",
    "metadata": {},
    "name": "RiskDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "745336fe99e4ac88cab1ffe46b2df02e";

export default node;
