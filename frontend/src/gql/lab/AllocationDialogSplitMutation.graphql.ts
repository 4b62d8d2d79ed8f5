/**
 * @generated SignedSource<<02cbb18046945832d7815068fdc4add6>>
 * @relayHash a36c64805ed9789f85ca5a980c8c90e2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a7bb4624c3fa16397cfb57e2f92332e6be86781cf4c7e8b7b7c9934cab30d297

import { ConcreteRequest } from 'relay-runtime';
export type SplitAllocationInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  on: string;
  version: number;
};
export type AllocationDialogSplitMutation$variables = {
  input: SplitAllocationInput;
};
export type AllocationDialogSplitMutation$data = {
  readonly splitAllocation: {
    readonly allocations: ReadonlyArray<{
      readonly id: string;
    }>;
  } | null | undefined;
};
export type AllocationDialogSplitMutation = {
  response: AllocationDialogSplitMutation$data;
  variables: AllocationDialogSplitMutation$variables;
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
    "concreteType": "SplitAllocationPayload",
    "kind": "LinkedField",
    "name": "splitAllocation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Allocation",
        "kind": "LinkedField",
        "name": "allocations",
        "plural": true,
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
    "name": "AllocationDialogSplitMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AllocationDialogSplitMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a7bb4624c3fa16397cfb57e2f92332e6be86781cf4c7e8b7b7c9934cab30d297",
    "metadata": {},
    "name": "AllocationDialogSplitMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8a15a7ab66b561f1f57b808088cad888";

export default node;
