/**
 * @generated SignedSource<<4c95d708b15445612edd8acc126b68ae>>
 * @relayHash d45ef49418d566a414d444e4a0054fb3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 01fcecf7a3fd152f42c3d12fbd2e21d0bbafb941ac2946fa4fd796c708d62279

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type UpdateProfileInput = {
  clientMutationId?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
};
export type ProfilePageMutation$variables = {
  input: UpdateProfileInput;
};
export type ProfilePageMutation$data = {
  readonly updateProfile: {
    readonly viewer: {
      readonly id: string;
      readonly language: Language;
      readonly name: string;
      readonly timeZone: string;
    };
  } | null | undefined;
};
export type ProfilePageMutation = {
  response: ProfilePageMutation$data;
  variables: ProfilePageMutation$variables;
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "language",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "timeZone",
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
    "name": "ProfilePageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ProfilePageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "01fcecf7a3fd152f42c3d12fbd2e21d0bbafb941ac2946fa4fd796c708d62279",
    "metadata": {},
    "name": "ProfilePageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "16b61d3c301b164ad7292de7763e6807";

export default node;
