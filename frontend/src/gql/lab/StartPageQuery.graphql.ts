/**
 * @generated SignedSource<<926101113dc967a5f978ccbd5d2df3ce>>
 * @relayHash 132374da1752dd59b3043a10bd4a3a1e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 699f48de73941082ea73d50e885c1d060b9a0eb9203af2a182c96f671178f9b9

import { ConcreteRequest } from 'relay-runtime';
export type StartPageQuery$variables = Record<PropertyKey, never>;
export type StartPageQuery$data = {
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
    readonly defaultWeeks: number;
    readonly id: string;
    readonly maxWeeks: number;
    readonly minWeeks: number;
    readonly title: string;
  }>;
};
export type StartPageQuery = {
  response: StartPageQuery$data;
  variables: StartPageQuery$variables;
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "minWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "maxWeeks",
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
    "name": "StartPageQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "StartPageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "699f48de73941082ea73d50e885c1d060b9a0eb9203af2a182c96f671178f9b9",
    "metadata": {},
    "name": "StartPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "dd9756465c3006875e4873f3f7e03440";

export default node;
