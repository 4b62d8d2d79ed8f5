/**
 * @generated SignedSource<<0ee4af6b8dac69be1105807e6a4e973e>>
 * @relayHash 49228811187649312e92e0a846a6bc19
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e4be716551e363200e9dc860579dcf1520b294470b7e813621145f2421f1af32

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type UpdateProfileInput = {
  clientMutationId?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
};
export type languageMutation$variables = {
  input: UpdateProfileInput;
};
export type languageMutation$data = {
  readonly updateProfile: {
    readonly viewer: {
      readonly id: string;
      readonly language: Language;
    };
  } | null | undefined;
};
export type languageMutation = {
  response: languageMutation$data;
  variables: languageMutation$variables;
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
    "concreteType": "UpdateProfilePayload",
    "kind": "LinkedField",
    "name": "updateProfile",
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
            "name": "language",
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
    "name": "languageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "languageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e4be716551e363200e9dc860579dcf1520b294470b7e813621145f2421f1af32",
    "metadata": {},
    "name": "languageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "869276e085a5a7962b042d0b3fb0b140";

export default node;
