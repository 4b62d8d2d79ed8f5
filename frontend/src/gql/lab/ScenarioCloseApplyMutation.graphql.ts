/**
 * @generated SignedSource<<ff8ac6951c3cbcc62ad01ff4da074636>>
 * @relayHash e19bec3371d49a8bd6ee23035142d4c0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 645d68b0eab5df389c2a0b6e46282967bc198c18a4ca18dfa0d97c135e957f06

import { ConcreteRequest } from 'relay-runtime';
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type ApplyScenarioInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type ScenarioCloseApplyMutation$variables = {
  input: ApplyScenarioInput;
};
export type ScenarioCloseApplyMutation$data = {
  readonly applyScenario: {
    readonly scenario: {
      readonly id: string;
      readonly status: ScenarioStatus;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioCloseApplyMutation = {
  response: ScenarioCloseApplyMutation$data;
  variables: ScenarioCloseApplyMutation$variables;
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
    "concreteType": "ApplyScenarioPayload",
    "kind": "LinkedField",
    "name": "applyScenario",
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
            "name": "status",
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
    "name": "ScenarioCloseApplyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioCloseApplyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "645d68b0eab5df389c2a0b6e46282967bc198c18a4ca18dfa0d97c135e957f06",
    "metadata": {},
    "name": "ScenarioCloseApplyMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9a063b2c81151056b201d4cd01142396";

export default node;
