/**
 * @generated SignedSource<<9200b3f74ffaa855e7d9953e95c95683>>
 * @relayHash d080b334a22b5c4c3e15b9e19c607b96
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 08b22076a1ace7a74fb8d5744fbff1f8218852fa2a6d5adb1376c1ae59464935

import { ConcreteRequest } from 'relay-runtime';
export type ConvertDialogQuery$variables = Record<PropertyKey, never>;
export type ConvertDialogQuery$data = {
  readonly organizationNames: ReadonlyArray<{
    readonly name: string;
    readonly organization: string;
  }>;
  readonly personNames: ReadonlyArray<{
    readonly name: string;
    readonly person: string;
  }>;
  readonly playbooks: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
  }>;
};
export type ConvertDialogQuery = {
  response: ConvertDialogQuery$data;
  variables: ConvertDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Playbook",
    "kind": "LinkedField",
    "name": "playbooks",
    "plural": true,
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
        "name": "title",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "OrganizationName",
    "kind": "LinkedField",
    "name": "organizationNames",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "organization",
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PersonName",
    "kind": "LinkedField",
    "name": "personNames",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "person",
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ConvertDialogQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ConvertDialogQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "08b22076a1ace7a74fb8d5744fbff1f8218852fa2a6d5adb1376c1ae59464935",
    "metadata": {},
    "name": "ConvertDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "36c3e3d72804402b1c9f6f33fb00bffb";

export default node;
