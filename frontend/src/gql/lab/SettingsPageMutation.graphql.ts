/**
 * @generated SignedSource<<8a6df0f4095b097cce2949fa2129e5b4>>
 * @relayHash 3a305f4a57c4317456416bf15b9b5cbe
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3b8b5363b3e1f1e77211d75ecca1d969ee2d0968a32c2556a070663488c000ff

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type UpdateProfileInput = {
  clientMutationId?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
};
export type SettingsPageMutation$variables = {
  input: UpdateProfileInput;
};
export type SettingsPageMutation$data = {
  readonly updateProfile: {
    readonly viewer: {
      readonly id: string;
      readonly language: Language;
      readonly person: {
        readonly id: string;
        readonly name: string;
      };
      readonly timeZone: string;
    };
  } | null | undefined;
};
export type SettingsPageMutation = {
  response: SettingsPageMutation$data;
  variables: SettingsPageMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
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
          (v1/*:: as any*/),
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
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "person",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
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
    "name": "SettingsPageMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SettingsPageMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "3b8b5363b3e1f1e77211d75ecca1d969ee2d0968a32c2556a070663488c000ff",
    "metadata": {},
    "name": "SettingsPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b01ec145c1788bd43d6a4a056c2b2918";

export default node;
