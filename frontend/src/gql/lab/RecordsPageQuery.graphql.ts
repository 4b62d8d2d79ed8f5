/**
 * @generated SignedSource<<3fa99fee9c564822e9426c6662f2fc15>>
 * @relayHash b192647481589114b408e74f2b4a426b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 037711cd3137463c1ec3c8eb3b57b2419b17993f55ca842ae051771243dc3e40

import { ConcreteRequest } from 'relay-runtime';
export type RecordsPageQuery$variables = {
  reference: string;
};
export type RecordsPageQuery$data = {
  readonly engagement: {
    readonly records: ReadonlyArray<{
      readonly decidedAt: string;
      readonly id: string;
      readonly jsonUrl: string;
      readonly onBehalfOf: string | null | undefined;
      readonly pdfUrl: string;
      readonly sha256: string;
      readonly signerName: string;
      readonly title: string;
      readonly verdict: string;
    }>;
  } | null | undefined;
};
export type RecordsPageQuery = {
  response: RecordsPageQuery$data;
  variables: RecordsPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "reference"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "reference",
    "variableName": "reference"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "AcceptanceRecord",
  "kind": "LinkedField",
  "name": "records",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
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
      "name": "verdict",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "signerName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "onBehalfOf",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sha256",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pdfUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "jsonUrl",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RecordsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Engagement",
        "kind": "LinkedField",
        "name": "engagement",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RecordsPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Engagement",
        "kind": "LinkedField",
        "name": "engagement",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "037711cd3137463c1ec3c8eb3b57b2419b17993f55ca842ae051771243dc3e40",
    "metadata": {},
    "name": "RecordsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "36705f0d66d520f9114c50e16fcb6ded";

export default node;
