/**
 * @generated SignedSource<<50f3439af430a05f5c4d3cbb02b21710>>
 * @relayHash 3976122e7581d1d1d2007542371190f8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2423ac9750490dc1d17a3c06c86b0c15891921779b18e5febec6d71d8cc37dd5

import { ConcreteRequest } from 'relay-runtime';
export type Clock = "CLIENT" | "EXTERNAL" | "LAB" | "SHARED" | "%future added value";
export type SlipReason = "ACCESS" | "AGREEMENT" | "APPROVAL" | "COMPUTE" | "DATA" | "OTHER" | "PEOPLE" | "PLANNING" | "RESEARCH" | "SCOPE" | "%future added value";
export type MoveScenarioMilestoneInput = {
  clientMutationId?: string | null | undefined;
  clock: Clock;
  dueOn: string;
  milestone: string;
  note?: string | null | undefined;
  reason: SlipReason;
  scenario: string;
  version?: number | null | undefined;
};
export type ScenarioMoveMutation$variables = {
  input: MoveScenarioMilestoneInput;
};
export type ScenarioMoveMutation$data = {
  readonly moveScenarioMilestone: {
    readonly scenario: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioMoveMutation = {
  response: ScenarioMoveMutation$data;
  variables: ScenarioMoveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MoveScenarioMilestonePayload",
    "kind": "LinkedField",
    "name": "moveScenarioMilestone",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Scenario",
        "kind": "LinkedField",
        "name": "scenario",
        "plural": false,
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
    "name": "ScenarioMoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioMoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2423ac9750490dc1d17a3c06c86b0c15891921779b18e5febec6d71d8cc37dd5",
    "metadata": {},
    "name": "ScenarioMoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4e6b0cb297e5724ae8d3d195fda72be4";

export default node;
