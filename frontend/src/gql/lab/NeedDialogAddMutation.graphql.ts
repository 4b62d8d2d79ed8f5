/**
 * @generated SignedSource<<6aec7de7255ba5d35b70532b3b5769df>>
 * @relayHash 3813fcf2e73acc7d1bba2d1ff94bd2a0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0676a4f8d595d71945dc0763aec3e160c9e783bc00f603d730a7138d32636b64

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
export type NeedDialogAddMutation$variables = {
  input: AddStaffingNeedInput;
};
export type NeedDialogAddMutation$data = {
  readonly addStaffingNeed: {
    readonly need: {
      readonly id: string;
    };
  } | null | undefined;
};
export type NeedDialogAddMutation = {
  response: NeedDialogAddMutation$data;
  variables: NeedDialogAddMutation$variables;
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
    "name": "NeedDialogAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NeedDialogAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0676a4f8d595d71945dc0763aec3e160c9e783bc00f603d730a7138d32636b64",
    "metadata": {},
    "name": "NeedDialogAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a8c232bfdfe207b36e27094b2cb4bbb7";

export default node;
