/**
 * @generated SignedSource<<888ddfb889ca2133d53d7569df1374e1>>
 * @relayHash 1cbce544d024acd341c92115c06dce5e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6ce86e06a1bf49a0928b1efcd9ce3c2746fd07b99f00b9c6cdf4e367e392e450

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type CreateAllocationInput = {
  clientMutationId?: string | null | undefined;
  endsOn: string;
  engagement: string;
  fte: number;
  note?: string | null | undefined;
  person: string;
  startsOn: string;
  status?: AllocationStatus | null | undefined;
};
export type AllocationDialogCreateMutation$variables = {
  input: CreateAllocationInput;
};
export type AllocationDialogCreateMutation$data = {
  readonly createAllocation: {
    readonly allocation: {
      readonly id: string;
    };
    readonly warnings: ReadonlyArray<{
      readonly message: string;
    }>;
  } | null | undefined;
};
export type AllocationDialogCreateMutation = {
  response: AllocationDialogCreateMutation$data;
  variables: AllocationDialogCreateMutation$variables;
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
    "concreteType": "CreateAllocationPayload",
    "kind": "LinkedField",
    "name": "createAllocation",
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
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "LoadWarning",
        "kind": "LinkedField",
        "name": "warnings",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
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
    "name": "AllocationDialogCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AllocationDialogCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6ce86e06a1bf49a0928b1efcd9ce3c2746fd07b99f00b9c6cdf4e367e392e450",
    "metadata": {},
    "name": "AllocationDialogCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d5c2fe725500671e3d309780f69a6f4d";

export default node;
