/**
 * @generated SignedSource<<954974b00c4e2b15c830c92aed4980e0>>
 * @relayHash 7248cb8cf11234f121429a3f357f782a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 668ea573c769d6c467cf5ba6d8633d6b301e18a86caa87d6708b88183906967e

import { ConcreteRequest } from 'relay-runtime';
export type MarkSeenInput = {
  clientMutationId?: string | null | undefined;
  engagement: string;
  until: string;
};
export type WeekChangesMutation$variables = {
  input: MarkSeenInput;
};
export type WeekChangesMutation$data = {
  readonly markSeen: {
    readonly seenAt: string;
  } | null | undefined;
};
export type WeekChangesMutation = {
  response: WeekChangesMutation$data;
  variables: WeekChangesMutation$variables;
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
    "name": "WeekChangesMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WeekChangesMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "668ea573c769d6c467cf5ba6d8633d6b301e18a86caa87d6708b88183906967e",
    "metadata": {},
    "name": "WeekChangesMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "916997bf3d0408f6dae485748b8ef294";

export default node;
