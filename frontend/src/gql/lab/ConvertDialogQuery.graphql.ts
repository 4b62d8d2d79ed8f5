/**
 * @generated SignedSource<<f85eb2588605e2907d30699394a76bba>>
 * @relayHash 0ebf7aa1fd3afd34e2aa06aecbd36c88
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 31462ee703f858e23c0f6efc6353c9a10634f7ee914e16d6cfa8d37b1c86ec03

import { ConcreteRequest } from 'relay-runtime';
export type EngagementKind = "APPLIED" | "FUNDAMENTAL" | "INTERVENTION" | "STARTUP" | "%future added value";
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
    readonly kind: EngagementKind;
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kind",
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
    "id": "31462ee703f858e23c0f6efc6353c9a10634f7ee914e16d6cfa8d37b1c86ec03",
    "metadata": {},
    "name": "ConvertDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9759da773261bfb440365224de428635";

export default node;
