/**
 * @generated SignedSource<<2bb77a5ae38ef1039fd5cba6fd96f310>>
 * @relayHash 0da810825af7fc6ec558f8dd430e2372
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b25acb6aa14ed7908bf4f836d7374baefcd84aa38168b61fb54300f90e1c88b6

import { ConcreteRequest } from 'relay-runtime';
export type Language = "ENGLISH" | "FRENCH" | "%future added value";
export type LabPageQuery$variables = Record<PropertyKey, never>;
export type LabPageQuery$data = {
  readonly lab: {
    readonly address: string;
    readonly canEdit: boolean;
    readonly city: string;
    readonly country: string;
    readonly email: string;
    readonly heading: string;
    readonly language: Language;
    readonly name: string;
    readonly region: string;
    readonly team: string;
    readonly timeZone: string;
    readonly version: number;
  };
};
export type LabPageQuery = {
  response: LabPageQuery$data;
  variables: LabPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Lab",
    "kind": "LinkedField",
    "name": "lab",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
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
        "name": "team",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "city",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "country",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "region",
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
        "kind": "ScalarField",
        "name": "heading",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "address",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "email",
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
        "name": "canEdit",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "LabPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "LabPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "b25acb6aa14ed7908bf4f836d7374baefcd84aa38168b61fb54300f90e1c88b6",
    "metadata": {},
    "name": "LabPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1a3c5a5e233df9544c5da9693ecde16b";

export default node;
