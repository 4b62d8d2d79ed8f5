/**
 * @generated SignedSource<<0fa9a0fa0920b26ae0a904c1ea2c3c1d>>
 * @relayHash 069e84c4a80e6be1ffe8074b46ff3f65
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7611c4a3bf9a93fae0a6ab8a1693983da56c66d853da0e3af584820ecf4e8cd7

import { ConcreteRequest } from 'relay-runtime';
export type DeleteAllocationInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type AllocationDialogDeleteMutation$variables = {
  input: DeleteAllocationInput;
};
export type AllocationDialogDeleteMutation$data = {
  readonly deleteAllocation: {
    readonly deletedId: string;
  } | null | undefined;
};
export type AllocationDialogDeleteMutation = {
  response: AllocationDialogDeleteMutation$data;
  variables: AllocationDialogDeleteMutation$variables;
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
    "concreteType": "DeleteAllocationPayload",
    "kind": "LinkedField",
    "name": "deleteAllocation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
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
    "name": "AllocationDialogDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AllocationDialogDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7611c4a3bf9a93fae0a6ab8a1693983da56c66d853da0e3af584820ecf4e8cd7",
    "metadata": {},
    "name": "AllocationDialogDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "46a854b8a3990ad684d115641ae178ff";

export default node;
