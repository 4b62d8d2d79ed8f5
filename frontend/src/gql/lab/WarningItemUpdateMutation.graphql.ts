/**
 * @generated SignedSource<<b6924e8168ff031f74457727f1328689>>
 * @relayHash d8ad111e665902dee40b658b3695688f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1a66810f05306f612f916604ece7584b27738a101ccf2ec6413800afa970d6ca

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
export type WarningItemUpdateMutation$variables = {
  input: UpdateAllocationInput;
};
export type WarningItemUpdateMutation$data = {
  readonly updateAllocation: {
    readonly allocation: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type WarningItemUpdateMutation = {
  response: WarningItemUpdateMutation$data;
  variables: WarningItemUpdateMutation$variables;
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
    "name": "WarningItemUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WarningItemUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1a66810f05306f612f916604ece7584b27738a101ccf2ec6413800afa970d6ca",
    "metadata": {},
    "name": "WarningItemUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "112f187b54b87f29a7a4c8d963786bd0";

export default node;
