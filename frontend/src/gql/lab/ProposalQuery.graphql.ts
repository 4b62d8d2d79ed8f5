/**
 * @generated SignedSource<<3cebd7e9bc63aea1c42c55870e369b91>>
 * @relayHash 4986ede23e62a9700188ac55ccb688aa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e61a1ebaf93e5f3881b570355b276ebfefcaa8b96a1afcc53aa44305bea30c74

import { ConcreteRequest } from 'relay-runtime';
export type ProposalQuery$variables = Record<PropertyKey, never>;
export type ProposalQuery$data = {
  readonly staffingProposal: {
    readonly placements: ReadonlyArray<{
      readonly endsOn: string;
      readonly fte: number;
      readonly need: string;
      readonly person: string;
      readonly personName: string;
      readonly reasons: ReadonlyArray<string>;
      readonly startsOn: string;
    }>;
    readonly proven: boolean;
    readonly unplaced: ReadonlyArray<{
      readonly message: string;
      readonly need: string;
    }>;
  };
};
export type ProposalQuery = {
  response: ProposalQuery$data;
  variables: ProposalQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "need",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "StaffingProposal",
    "kind": "LinkedField",
    "name": "staffingProposal",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "proven",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Placement",
        "kind": "LinkedField",
        "name": "placements",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "person",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "personName",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startsOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "fte",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reasons",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UnplacedNeed",
        "kind": "LinkedField",
        "name": "unplaced",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ProposalQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ProposalQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e61a1ebaf93e5f3881b570355b276ebfefcaa8b96a1afcc53aa44305bea30c74",
    "metadata": {},
    "name": "ProposalQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "92c74ae8f72900949cc88206420ec5d5";

export default node;
