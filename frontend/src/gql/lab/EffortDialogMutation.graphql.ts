/**
 * @generated SignedSource<<7cdb4810f19fbf0867be43bf70383c14>>
 * @relayHash 8c82adbc24453607c46b7f83d1b344e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6f8e2252615cffd3570c822fe62369b745a7330e4fae818d3511f06131855fbb

import { ConcreteRequest } from 'relay-runtime';
export type SetEffortPlanInput = {
  budgetDays?: number | null | undefined;
  clientMutationId?: string | null | undefined;
  engagement: string;
  maxFte?: number | null | undefined;
  minFte?: number | null | undefined;
  version: number;
};
export type EffortDialogMutation$variables = {
  input: SetEffortPlanInput;
};
export type EffortDialogMutation$data = {
  readonly setEffortPlan: {
    readonly effortPlan: {
      readonly budgetDays: number | null | undefined;
      readonly id: string;
      readonly maxFte: number | null | undefined;
      readonly minFte: number | null | undefined;
      readonly version: number;
    };
  } | null | undefined;
};
export type EffortDialogMutation = {
  response: EffortDialogMutation$data;
  variables: EffortDialogMutation$variables;
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
    "concreteType": "SetEffortPlanPayload",
    "kind": "LinkedField",
    "name": "setEffortPlan",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "EffortPlan",
        "kind": "LinkedField",
        "name": "effortPlan",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "minFte",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "maxFte",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "budgetDays",
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
    "name": "EffortDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EffortDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6f8e2252615cffd3570c822fe62369b745a7330e4fae818d3511f06131855fbb",
    "metadata": {},
    "name": "EffortDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "04643eb02d35075ab5be6ca88f522ae7";

export default node;
