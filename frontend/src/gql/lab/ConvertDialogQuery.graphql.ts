/**
 * @generated SignedSource<<7550fe442916bfc0b673e97bed2748cd>>
 * @relayHash fc6c9c1cc39674df1bc3f450367b00a5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID dead487c034de10accbc02476675dd6cbcc7c733e8be31b97d0360d3847b4f4c

import { ConcreteRequest } from 'relay-runtime';
export type ConvertDialogQuery$variables = Record<PropertyKey, never>;
export type ConvertDialogQuery$data = {
  readonly organizationNames: ReadonlyArray<{
    readonly name: string;
    readonly organization: string;
  }>;
  readonly people: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  };
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
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Playbook",
    "kind": "LinkedField",
    "name": "playbooks",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
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
      (v1/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "PersonConnection",
    "kind": "LinkedField",
    "name": "people",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PersonEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "people(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ConvertDialogQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ConvertDialogQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "dead487c034de10accbc02476675dd6cbcc7c733e8be31b97d0360d3847b4f4c",
    "metadata": {},
    "name": "ConvertDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "eace9da1e874ac86dd6b9493e8a4dbd5";

export default node;
