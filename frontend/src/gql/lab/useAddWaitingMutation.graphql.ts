/**
 * @generated SignedSource<<0b7d6ac76038aaa5e32d76c3a1c95ecc>>
 * @relayHash 33b4f213da0e2f65b7559220daffadfa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6e7b5743a41de2301ddf4c689b1f4b6901f5f1ab85db5f247510fe235dc6f58f

import { ConcreteRequest } from 'relay-runtime';
export type WaitingFor = "ACCESS" | "AGREEMENT" | "APPROVAL" | "DATA" | "%future added value";
export type OpenWaitingPeriodInput = {
  clientMutationId?: string | null | undefined;
  engagement: string;
  milestone?: string | null | undefined;
  since?: string | null | undefined;
  waitingFor: WaitingFor;
  what: string;
};
export type useAddWaitingMutation$variables = {
  input: OpenWaitingPeriodInput;
};
export type useAddWaitingMutation$data = {
  readonly openWaitingPeriod: {
    readonly engagement: {
      readonly id: string;
    };
  } | null | undefined;
};
export type useAddWaitingMutation = {
  response: useAddWaitingMutation$data;
  variables: useAddWaitingMutation$variables;
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
    "concreteType": "OpenWaitingPeriodPayload",
    "kind": "LinkedField",
    "name": "openWaitingPeriod",
    "plural": false,
    "selections": [
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
            "name": "id",
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
    "name": "useAddWaitingMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAddWaitingMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6e7b5743a41de2301ddf4c689b1f4b6901f5f1ab85db5f247510fe235dc6f58f",
    "metadata": {},
    "name": "useAddWaitingMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e03c1c94a1d98d09b0ed92169c908ed2";

export default node;
