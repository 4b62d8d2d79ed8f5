/**
 * @generated SignedSource<<ff2816bca2958c045599494c9f679117>>
 * @relayHash d33412d30d6d00975804daa17b2666ee
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3e35e1608ecd2d75d2c5206aacce4c06912e2e705890a297d31aa3cc233be8f3

import { ConcreteRequest } from 'relay-runtime';
export type UpdateStaffingNeedInput = {
  clientMutationId?: string | null | undefined;
  earliestOn: string;
  id: string;
  latestOn: string;
  maxFte: number;
  minFte: number;
  nominalFte: number;
  note?: string | null | undefined;
  skill?: string | null | undefined;
  version: number;
  weeks: number;
};
export type NeedDialogUpdateMutation$variables = {
  input: UpdateStaffingNeedInput;
};
export type NeedDialogUpdateMutation$data = {
  readonly updateStaffingNeed: {
    readonly need: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type NeedDialogUpdateMutation = {
  response: NeedDialogUpdateMutation$data;
  variables: NeedDialogUpdateMutation$variables;
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
    "concreteType": "UpdateStaffingNeedPayload",
    "kind": "LinkedField",
    "name": "updateStaffingNeed",
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
    "name": "NeedDialogUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NeedDialogUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3e35e1608ecd2d75d2c5206aacce4c06912e2e705890a297d31aa3cc233be8f3",
    "metadata": {},
    "name": "NeedDialogUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f592f4ae7a4b1963c25b41c98f71c87e";

export default node;
