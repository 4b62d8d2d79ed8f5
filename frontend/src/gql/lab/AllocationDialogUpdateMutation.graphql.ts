/**
 * @generated SignedSource<<f0731896810db5dc74826c48225e1eaa>>
 * @relayHash b2014382cca81acd03532e8d6d01c38b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 26534ddab8931ac7bdec71942c66e15e396edb129a14a60a968a210f52a2fefa

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type UpdateAllocationInput = {
  clientMutationId?: string | null | undefined;
  endsOn?: string | null | undefined;
  fte?: number | null | undefined;
  id: string;
  note?: string | null | undefined;
  startsOn?: string | null | undefined;
  status?: AllocationStatus | null | undefined;
  version: number;
};
export type AllocationDialogUpdateMutation$variables = {
  input: UpdateAllocationInput;
};
export type AllocationDialogUpdateMutation$data = {
  readonly updateAllocation: {
    readonly allocation: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type AllocationDialogUpdateMutation = {
  response: AllocationDialogUpdateMutation$data;
  variables: AllocationDialogUpdateMutation$variables;
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
    "concreteType": "UpdateAllocationPayload",
    "kind": "LinkedField",
    "name": "updateAllocation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Allocation",
        "kind": "LinkedField",
        "name": "allocation",
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
    "name": "AllocationDialogUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AllocationDialogUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "26534ddab8931ac7bdec71942c66e15e396edb129a14a60a968a210f52a2fefa",
    "metadata": {},
    "name": "AllocationDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c380660a89e2f4b81664b1cad9c629e6";

export default node;
