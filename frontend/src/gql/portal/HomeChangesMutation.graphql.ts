/**
 * @generated SignedSource<<9a25d2fa2aa3c67dd65bf39502db986a>>
 * @relayHash d3f4ec6e3299d8c99983de6c52437311
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4dac3e5f4fb86c7743d1742689e05207a4b9466a1802456ca5e83e130d3841a3

import { ConcreteRequest } from 'relay-runtime';
export type MarkSeenInput = {
  clientMutationId?: string | null | undefined;
  engagement: string;
  until: string;
};
export type HomeChangesMutation$variables = {
  input: MarkSeenInput;
};
export type HomeChangesMutation$data = {
  readonly markSeen: {
    readonly seenAt: string;
  } | null | undefined;
};
export type HomeChangesMutation = {
  response: HomeChangesMutation$data;
  variables: HomeChangesMutation$variables;
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
    "concreteType": "MarkSeen",
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
    "name": "HomeChangesMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HomeChangesMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "4dac3e5f4fb86c7743d1742689e05207a4b9466a1802456ca5e83e130d3841a3",
    "metadata": {},
    "name": "HomeChangesMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a07654eb6cd4161f948a53c65b779b04";

export default node;
