/**
 * @generated SignedSource<<997cf5f3c1928d6f92227d31c867d777>>
 * @relayHash fa0102a93c3380a4f5fac9d246364da1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 41ddcd52b6c646082e53d83b823a9f1eb0e7f0fbc7d17e82931ada001f779205

import { ConcreteRequest } from 'relay-runtime';
export type UpdateStartupInput = {
  clientMutationId?: string | null | undefined;
  emergedFrom?: string | null | undefined;
  emergedOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  internalNote?: string | null | undefined;
  startsOn?: string | null | undefined;
  version: number;
};
export type StartupFormUpdateMutation$variables = {
  input: UpdateStartupInput;
};
export type StartupFormUpdateMutation$data = {
  readonly updateStartup: {
    readonly startup: {
      readonly id: string;
    };
  } | null | undefined;
};
export type StartupFormUpdateMutation = {
  response: StartupFormUpdateMutation$data;
  variables: StartupFormUpdateMutation$variables;
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
    "concreteType": "UpdateStartupPayload",
    "kind": "LinkedField",
    "name": "updateStartup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StartupSupport",
        "kind": "LinkedField",
        "name": "startup",
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
    "name": "StartupFormUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartupFormUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "41ddcd52b6c646082e53d83b823a9f1eb0e7f0fbc7d17e82931ada001f779205",
    "metadata": {},
    "name": "StartupFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6a6b3f76a2eff71ec902439638b16b9e";

export default node;
