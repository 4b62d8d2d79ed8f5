/**
 * @generated SignedSource<<84ae65582fe2cb5d42d8262748c24236>>
 * @relayHash 6c6c74e8206664b7f0641c6c36429e42
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 509678c46116998ed0e7b6cc2baf1a886cae2920b21bd9e1e640ef1c3349a04a

import { ConcreteRequest } from 'relay-runtime';
export type MarkSeenInput = {
  clientMutationId?: string | null | undefined;
  engagement: string;
  until: string;
};
export type SinceMutation$variables = {
  input: MarkSeenInput;
};
export type SinceMutation$data = {
  readonly markSeen: {
    readonly seenAt: string;
  } | null | undefined;
};
export type SinceMutation = {
  response: SinceMutation$data;
  variables: SinceMutation$variables;
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
    "concreteType": "MarkSeenPayload",
    "kind": "LinkedField",
    "name": "markSeen",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "seenAt",
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
    "name": "SinceMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SinceMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "509678c46116998ed0e7b6cc2baf1a886cae2920b21bd9e1e640ef1c3349a04a",
    "metadata": {},
    "name": "SinceMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8ef9164c173205617cbdb05b4ea5c9ba";

export default node;
