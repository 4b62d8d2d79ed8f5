/**
 * @generated SignedSource<<fe42a7ad3b400b34fa51c9a935600b38>>
 * @relayHash b444bc9d3f3d615f3993851df9fe9c58
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7224bac2a636c3b5d318b6a99936d9f77ac644ba6379c221d01612ed4ae8b50c

import { ConcreteRequest } from 'relay-runtime';
export type AddStaffingNeedInput = {
  clientMutationId?: string | null | undefined;
  earliestOn: string;
  engagement: string;
  latestOn: string;
  maxFte: number;
  minFte: number;
  nominalFte: number;
  note?: string | null | undefined;
  skill?: string | null | undefined;
  weeks: number;
};
export type AddNeedMutation$variables = {
  input: AddStaffingNeedInput;
};
export type AddNeedMutation$data = {
  readonly addStaffingNeed: {
    readonly need: {
      readonly id: string;
    };
  } | null | undefined;
};
export type AddNeedMutation = {
  response: AddNeedMutation$data;
  variables: AddNeedMutation$variables;
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
    "concreteType": "AddStaffingNeedPayload",
    "kind": "LinkedField",
    "name": "addStaffingNeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffingNeed",
        "kind": "LinkedField",
        "name": "need",
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
    "name": "AddNeedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddNeedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7224bac2a636c3b5d318b6a99936d9f77ac644ba6379c221d01612ed4ae8b50c",
    "metadata": {},
    "name": "AddNeedMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "94945be447ebfd3d350240e596c99a5e";

export default node;
