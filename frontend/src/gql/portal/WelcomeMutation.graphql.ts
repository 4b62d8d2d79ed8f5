/**
 * @generated SignedSource<<9ec5700ec0325997844f38b705b58d24>>
 * @relayHash ff2de6178f9f6cd25108441b69d284b6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2bab4a0a676af31e34766129d339f0591daaa08ca3071dc477b25468bd0bdf4c

import { ConcreteRequest } from 'relay-runtime';
export type DismissWelcomeInput = {
  clientMutationId?: string | null | undefined;
};
export type WelcomeMutation$variables = {
  input: DismissWelcomeInput;
};
export type WelcomeMutation$data = {
  readonly dismissWelcome: {
    readonly viewer: {
      readonly id: string;
      readonly isFirstVisit: boolean;
    };
  } | null | undefined;
};
export type WelcomeMutation = {
  response: WelcomeMutation$data;
  variables: WelcomeMutation$variables;
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
    "concreteType": "DismissWelcomePayload",
    "kind": "LinkedField",
    "name": "dismissWelcome",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
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
            "name": "isFirstVisit",
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
    "name": "WelcomeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WelcomeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2bab4a0a676af31e34766129d339f0591daaa08ca3071dc477b25468bd0bdf4c",
    "metadata": {},
    "name": "WelcomeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "055b59699bf2a57c5210f5e5d8b06920";

export default node;
