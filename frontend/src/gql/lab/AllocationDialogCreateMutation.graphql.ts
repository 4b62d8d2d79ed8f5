/**
 * @generated SignedSource<<135dfec6e70ba5b2b0cc2f8204a5b931>>
 * @relayHash 2c025a52b95b985e6bb2a2cc253fac79
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7659b9355678195a558a643d1f05279cb138413c52526a8a6b52ad0c8684581a

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
    "id": "7659b9355678195a558a643d1f05279cb138413c52526a8a6b52ad0c8684581a",
    "metadata": {},
    "name": "AllocationDialogCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d18da040d33696f61be25457ff78e9db";

export default node;
