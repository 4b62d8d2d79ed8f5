/**
 * @generated SignedSource<<b7f0f4dc7480a5bfa9a61e88da6d91c8>>
 * @relayHash 204db83d3f32fdaef13b7eddd1a0ec85
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 637417f265db0682f95919f60ade9cbf052a747169bf85760a38f540c9ccd8bd

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
    "id": "637417f265db0682f95919f60ade9cbf052a747169bf85760a38f540c9ccd8bd",
    "metadata": {},
    "name": "ProposalQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "fa79683c513745f8b52ea6d92b3bcda6";

export default node;
