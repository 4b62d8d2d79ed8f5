/**
 * @generated SignedSource<<c01c5fd161277c5369e0a5734268056e>>
 * @relayHash c2036d35aa3db9d6fefedbb8341d2b9b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8bd66255b6e4839be9938f42e3e3adad501846ebc7917328dd2605bbfd807121

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
    readonly warnings: ReadonlyArray<{
      readonly message: string;
    }>;
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
    "id": "8bd66255b6e4839be9938f42e3e3adad501846ebc7917328dd2605bbfd807121",
    "metadata": {},
    "name": "AllocationDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3191c9c7f07545eb0b2977b28f062144";

export default node;
