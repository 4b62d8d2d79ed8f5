/**
 * @generated SignedSource<<0871833e8411b70192391a833d9dbf79>>
 * @relayHash c2ffea1b1d84887bb1f7a89b780ed477
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3e13b042e119289a885c42a93456014ad0809b6ea8f51f2a5ef3e73b2162620f

import { ConcreteRequest } from 'relay-runtime';
export type DeliverableKind = "AGREEMENT" | "ASSESSMENT" | "CODE" | "DATASET" | "DEMO" | "DOCUMENTATION" | "MODEL" | "PLAN" | "PUBLICATION" | "RECORD" | "REPORT" | "TRAINING" | "%future added value";
export type AddDeliverableInput = {
  acceptanceCriteria?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  dueOn?: string | null | undefined;
  engagement: string;
  kind: DeliverableKind;
  milestone?: string | null | undefined;
  title: string;
};
export type useAddDeliverableMutation$variables = {
  input: AddDeliverableInput;
};
export type useAddDeliverableMutation$data = {
  readonly addDeliverable: {
    readonly engagement: {
      readonly id: string;
    };
  } | null | undefined;
};
export type useAddDeliverableMutation = {
  response: useAddDeliverableMutation$data;
  variables: useAddDeliverableMutation$variables;
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
    "concreteType": "AddDeliverablePayload",
    "kind": "LinkedField",
    "name": "addDeliverable",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Engagement",
        "kind": "LinkedField",
        "name": "engagement",
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
    "name": "useAddDeliverableMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAddDeliverableMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3e13b042e119289a885c42a93456014ad0809b6ea8f51f2a5ef3e73b2162620f",
    "metadata": {},
    "name": "useAddDeliverableMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a7ae5929c01bc536f572dc888e3faaa3";

export default node;
