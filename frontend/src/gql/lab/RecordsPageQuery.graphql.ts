/**
 * @generated SignedSource<<a7a9de441d026ee5132639c07dfe9ca4>>
 * @relayHash 1182b915e4c3e427f7624aad10353c48
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bb803a274481e757c6ac00e3acf9dc4aae23a1d465d7667800890158a011a67c

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
    "id": "bb803a274481e757c6ac00e3acf9dc4aae23a1d465d7667800890158a011a67c",
    "metadata": {},
    "name": "RecordsPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "145222b22e3b5d4d3f5e0c6965907579";

export default node;
